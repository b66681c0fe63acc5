import { captureReport, type CaptureReport } from '../../../authoring/capture/report/capture-report.js';
import { printable } from '../../../base/text/printable.js';
import type { Examination } from '../examine/examination.js';
import type { SpecOfPage } from '../examine/spec-of-page.js';
import { element } from '../element.js';
import type { Say } from '../say.js';

interface Finding {
  readonly name: string;
  readonly text: string;
  readonly count: number;
}

/** Findings of one kind that are listed, the most frequent ones; nobody reads more. */
const SHOWN = 50;
const LONGEST_TEXT = 400;

/** What the spec does not have, as `kfgen validate` reports it; nothing if there is none. */
export function findings(examination: Examination, { model }: SpecOfPage, say: Say): HTMLElement | undefined {
  const report = captureReport({
    ...{ files: [], analysis: examination.analysis, faults: [], moreFaults: 0 },
    ...{ types: [...model.definitions.keys()], locate: () => undefined },
  });
  const groups = [
    group('drift-unknown', unknownTypes(report), say),
    group('drift-fields', fields(report), say),
    group('drift-codes', codes(report.driftedCodes), say),
    group('drift-answers', codes(report.unlistedAnswers), say),
    group('drift-absent', absent(report), say),
  ].flat();
  const more = report.moreFindings + report.moreNotes;
  if (more > 0) groups.push(element('p', { text: say('more-findings', { count: say.count(more) }) }));
  if (groups.length === 0) return undefined;
  return element('section', { class: 'pg-block' }, element('h4', { text: say('drift') }), ...groups);
}

function unknownTypes({ unknown }: CaptureReport): readonly Finding[] {
  return unknown.map(({ union, tags, shape, count }) => ({ name: `${union} ${tags}`, text: shape, count }));
}

function fields({ driftedFields }: CaptureReport): readonly Finding[] {
  return driftedFields.map(({ path, shape, count }) => ({ name: path, text: shape, count }));
}

function codes(found: CaptureReport['driftedCodes']): readonly Finding[] {
  return found.map((each) => ({
    name: `${each.enum} ${each.value ?? '…'}`,
    text: each.path,
    count: each.count,
  }));
}

function absent(report: CaptureReport): readonly Finding[] {
  return report.absent.map(({ path, when, count }) => ({
    name: path,
    text: Object.entries(when)
      .map(([field, values]) => `${field}: ${values.join(' | ')}`)
      .join(', '),
    count,
  }));
}

function group(
  heading: 'drift-unknown' | 'drift-fields' | 'drift-codes' | 'drift-answers' | 'drift-absent',
  listed: readonly Finding[],
  say: Say,
): readonly HTMLElement[] {
  if (listed.length === 0) return [];
  const rows = listed
    .slice(0, SHOWN)
    .map(({ name, text, count }) =>
      element(
        'li',
        {},
        element('code', { class: 'pg-type', text: printable(name, LONGEST_TEXT) }),
        element('span', { class: 'pg-size', text: say('times', { count: say.count(count) }) }),
        element('code', { class: 'pg-shape', text: printable(text, LONGEST_TEXT) }),
      ),
    );
  const left = listed.length - rows.length;
  if (left > 0) rows.push(element('li', { text: say('more-faults', { count: say.count(left) }) }));
  return [element('h5', { text: say(heading) }), element('ul', { class: 'pg-findings' }, ...rows)];
}
