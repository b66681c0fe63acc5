import type { Examination } from '../examine/examination.js';
import type { Verdict } from '../examine/entry.js';
import type { Say } from '../say.js';

/** What came out, in a sentence or two. */
export function verdictSentence(examination: Examination, say: Say): string {
  const { faults, moreFaults, counts, analysis } = examination;
  const unreadable = faults.length + moreFaults;
  const { items, responses } = analysis;
  if (items + responses === 0) {
    const [first] = faults;
    if (first === undefined) return say('nothing');
    return say('two-sentences', { first: say('nothing-readable'), second: faultSentence(first, say) });
  }
  const inOrder: readonly Verdict[] = ['valid', 'invalid', 'unknown', 'unrecognized'];
  const parts = inOrder.flatMap((verdict) => {
    const count = counts[verdict];
    return count === 0 ? [] : [say(`count-${verdict}`, { count: say.count(count) })];
  });
  const invalid = examination.invalidResponses;
  const isAllValid = counts.valid === items && invalid === 0;
  return say('verdict', {
    items: countOf(items, responses, say),
    parts: [
      ...(isAllValid ? [say('all-valid')] : parts),
      ...(invalid > 0 ? [say('invalid-responses', { count: say.count(invalid) })] : []),
      ...(analysis.fields.inOrder().length + analysis.codes.inOrder().length > 0 ? [say('with-drift')] : []),
      ...(unreadable > 0 ? [say('unreadable', { count: say.count(unreadable) })] : []),
    ].join(say('separator')),
  });
}

function countOf(items: number, responses: number, say: Say): string {
  const payloads = items === 1 ? say('one-item') : say('items', { count: say.count(items) });
  if (responses === 0) return payloads;
  const count = say.count(responses);
  return items === 0 ? say('only-responses', { count }) : say('in-responses', { items: payloads, count });
}

/** Where a payload cannot be read, and why. */
export function faultSentence({ code, place }: Examination['faults'][number], say: Say): string {
  const { line, column } = place;
  const fault = say.fault(code);
  return say('fault-place', { line: say.count(line), column: say.count(column), fault });
}
