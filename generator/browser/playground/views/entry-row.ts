import { printable } from '../../../base/text/printable.js';
import { firstLine } from '../../../compiler/model/first-line.js';
import { describeParts } from '../examine/describe-parts.js';
import type { Entry } from '../examine/entry.js';
import type { SpecOfPage } from '../examine/spec-of-page.js';
import { element, ofSpec } from '../element.js';
import type { Say } from '../say.js';
import { marksOf } from './value-marks.js';
import { valueTree } from './value-tree.js';

/** A payload on a line, which opens to show all of it. */
export function entryRow(entry: Entry, spec: SpecOfPage, say: Say, isOpen: boolean): HTMLLIElement {
  const { verdict, isResponse, hasDrift } = entry;
  const number = say.count(entry.number);
  const name = isResponse ? say('response-number', { number }) : say('item-number', { number });
  const summary = element(
    'summary',
    {},
    element('span', { class: 'pg-number', text: name }),
    element('span', { class: `pg-verdict is-${verdict}`, text: say(verdict) }),
    ...(hasDrift && verdict === 'valid'
      ? [element('span', { class: 'pg-verdict is-drift', text: say('filter-drift') })]
      : []),
    ...typeNames(entry, spec),
    element('span', { class: 'pg-place', text: say('item-place', { line: say.count(entry.place.line) }) }),
  );
  const details = element('details', { class: `pg-entry is-${verdict}` }, summary);
  const fill = (): void => {
    if (details.open && details.childElementCount === 1) details.append(...content(entry, spec, say));
  };
  details.addEventListener('toggle', fill);
  details.open = isOpen;
  fill();
  return element('li', {}, details);
}

function typeNames({ type, tags }: Entry, { model }: SpecOfPage): readonly HTMLElement[] {
  if (type !== undefined) {
    const doc = firstLine(model.definitions.get(type)?.doc ?? '');
    return [
      element('code', { class: 'pg-type', text: printable(type) }),
      element('span', { class: 'pg-doc', text: printable(doc), attributes: ofSpec }),
    ];
  }
  const shown = tags.map(({ path, value }) => `${path.join('.')}: ${JSON.stringify(value)}`);
  return shown.length === 0
    ? []
    : [element('code', { class: 'pg-type', text: printable(shown.join(', '), LONGEST_TAGS) })];
}

const LONGEST_TAGS = 120;

function content(entry: Entry, spec: SpecOfPage, say: Say): readonly HTMLElement[] {
  const { type, value } = entry;
  const parts =
    type === undefined ? new Map<string, never>() : describeParts(spec.model, spec.code, type, value);
  const tree = valueTree(value, { marks: marksOf(entry, spec, say), parts, say });
  // Not all types have a section: a body is described where its owner is.
  if (type === undefined || document.getElementById(type) === null) return [tree];
  const href = `#${encodeURIComponent(type)}`;
  const link = element('a', { text: say('type-link', { type }), attributes: { href } });
  return [element('p', { class: 'pg-about' }, link), tree];
}
