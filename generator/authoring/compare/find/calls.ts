import type { Call, CallPart } from '../../../compiler/model/call.js';
import type { Comparison, Spot } from '../comparison.js';
import { compareDocumentation } from './documentation.js';
import { compareObjects } from './objects.js';

/** What has become of the calls of the service. One with the address of another that is gone is the same under another name. */
export function compareCalls(comparison: Comparison): void {
  const { old, now } = comparison;
  const left = new Set(now.model.calls);
  const named = (name: string): Call | undefined => now.model.calls.find((call) => call.name === name);
  const isNew = ({ name }: Call): boolean => old.model.calls.every((call) => call.name !== name);
  for (const before of old.model.calls) {
    const after =
      named(before.name) ??
      now.model.calls.find((call) => isNew(call) && addressOf(call) === addressOf(before));
    if (after !== undefined && left.delete(after)) compareCall(comparison, before, after);
    else {
      const details = { old: addressOf(before), name: before.name, doc: before.doc };
      comparison.report('call-removed', spotOf({ old: before.name }), {
        details,
        was: before.origin.range,
      });
    }
  }
  for (const call of left) {
    const details = { new: addressOf(call), name: call.name, doc: call.doc };
    comparison.report('call-added', spotOf({ new: call.name }), { details, at: call.origin.range });
  }
}

function spotOf(names: { readonly old?: string; readonly new?: string }, anchor?: Spot['anchor']): Spot {
  return { ...names, path: [], oldPath: [], anchor };
}

function addressOf({ method, path }: Call): string {
  return `${method} ${path.value}`;
}

function compareCall(comparison: Comparison, before: Call, after: Call): void {
  const { range } = after.origin;
  const spot = spotOf({ old: before.name, new: after.name }, range);
  if (before.name !== after.name) {
    const details = { old: before.name, new: after.name };
    comparison.report('call-renamed', spot, { details, at: range });
  }
  if (addressOf(before) !== addressOf(after)) {
    const details = { old: addressOf(before), new: addressOf(after) };
    comparison.report('call-address-changed', spot, { details, at: after.path.origin.range });
  }
  const nameOf = (part: CallPart | undefined): string => part?.value ?? '–';
  const newNameOf = (part: CallPart | undefined): string =>
    part === undefined ? '–' : comparison.newName(part.value);
  for (const key of ['request', 'response'] as const) {
    if (newNameOf(before[key]) === nameOf(after[key])) continue;
    const details = { old: nameOf(before[key]), new: nameOf(after[key]) };
    const rule = isCompatible(comparison, key, before[key], after[key])
      ? compatible[key]
      : (`call-${key}-changed` as const);
    comparison.report(rule, spot, { details, at: after[key]?.origin.range ?? range });
  }
  compareDocumentation(comparison, spot, before, after);
}

const compatible = { request: 'call-request-widened', response: 'call-response-extended' } as const;

/** Whether a request takes all that another one took, or a response has all that another one had. */
function isCompatible(
  comparison: Comparison,
  key: 'request' | 'response',
  before: CallPart | undefined,
  after: CallPart | undefined,
): boolean {
  const [old, now] = [
    comparison.old.model.definitions.get(before?.value ?? ''),
    comparison.now.model.definitions.get(after?.value ?? ''),
  ];
  if (old?.kind !== 'object' || now?.kind !== 'object') return false;
  const aside = comparison.aside();
  compareObjects(aside, spotOf({ old: old.name, new: now.name }), old, now);
  const direction = key === 'request' ? 'sent' : 'received';
  return aside.findings.every((finding) => finding[direction] !== 'breaking');
}
