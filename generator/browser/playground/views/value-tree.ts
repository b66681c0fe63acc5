import { printable } from '../../../base/text/printable.js';
import { pathKey, type PartDescription } from '../examine/describe-parts.js';
import { button, element, ofSpec } from '../element.js';
import type { Say } from '../say.js';
import type { ValueMarks } from './value-marks.js';

type Path = readonly (string | number)[];

interface Tree {
  readonly marks: ValueMarks;
  readonly parts: ReadonlyMap<string, PartDescription>;
  readonly say: Say;
}

/** Parts of an object or list that are shown at once. */
const SHOWN = 100;
/** Deeper parts are shown when somebody opens what holds them. */
const OPEN_DEPTH = 3;
const LONGEST_TEXT = 2000;

/** A value as nested lists: the parts of each object and list, with what the spec says of them and what is remarked. */
export function valueTree(value: unknown, tree: Tree): HTMLElement {
  const marks = markList(tree.marks.at([]));
  const root = element('div', { class: 'pg-tree' }, ...marks);
  if (isComposite(value)) root.append(partsList(value, [], tree));
  else root.append(element('p', {}, scalar(value)));
  return root;
}

function partsList(value: object, path: Path, tree: Tree): HTMLUListElement {
  const isList = Array.isArray(value);
  const pathOf = (key: string): Path => [...path, isList ? Number(key) : key];
  const all = Object.entries(value) as [string, unknown][];
  const isRemarked = ([key]: [string, unknown]): boolean => tree.marks.isWithin(pathOf(key));
  // What is remarked on comes first, unless all of it is shown at once anyway.
  const entries = all.slice(SHOWN).some(isRemarked)
    ? [...all.filter(isRemarked), ...all.filter((entry) => !isRemarked(entry))]
    : all;
  const list = element('ul');
  const add = (start: number): void => {
    const next = entries.slice(start, start + SHOWN);
    const rows = next.map(([key, part]) => partRow(part, pathOf(key), tree));
    list.append(...rows);
    const left = entries.length - start - next.length;
    if (left <= 0) return;
    const more = element('li');
    const show = (): void => {
      more.remove();
      add(start + SHOWN);
      const first = list.children[start + SHOWN];
      first?.setAttribute('tabindex', '-1');
      if (first instanceof HTMLElement) first.focus();
    };
    more.append(
      button(tree.say('show-parts', { count: tree.say.count(Math.min(left, SHOWN)) }), show, 'pg-more'),
    );
    list.append(more);
  };
  add(0);
  return list;
}

function partRow(value: unknown, path: Path, tree: Tree): HTMLLIElement {
  const marks = tree.marks.at(path);
  const tone = marks.find(({ tone: each }) => each === 'wrong')?.tone ?? marks[0]?.tone;
  const row = element('li', tone === undefined ? {} : { class: `is-${tone}` });
  const key = element('span', { class: 'pg-key', text: printable(String(path.at(-1)), LONGEST_TEXT) });
  const { doc, label } = tree.parts.get(pathKey(path)) ?? {};
  const about = [
    ...(label === undefined
      ? []
      : [element('span', { class: 'pg-label', text: printable(label), attributes: ofSpec })]),
    // The name of a code says what lists of codes in a text say, too.
    ...(doc === undefined || doc === '' || label !== undefined
      ? []
      : [element('span', { class: 'pg-doc', text: printable(doc), attributes: ofSpec })]),
  ];
  if (!isComposite(value)) {
    row.append(key, scalar(value), ...about, ...markList(marks));
    return row;
  }
  const count = tree.say('part-count', { count: tree.say.count(Object.keys(value).length) });
  const size = element('span', {
    class: 'pg-size',
    text: Array.isArray(value) ? `[${count}]` : `{${count}}`,
  });
  const details = element('details', {}, element('summary', {}, key, size, ...about));
  details.open = path.length < OPEN_DEPTH || tree.marks.isWithin(path);
  const fill = (): void => {
    if (details.open && details.childElementCount === 1) details.append(partsList(value, path, tree));
  };
  details.addEventListener('toggle', fill);
  // What is remarked on is shown at once, and with it all that leads there.
  if (path.length < OPEN_DEPTH || tree.marks.isWithin(path)) fill();
  row.append(details, ...markList(marks));
  return row;
}

function markList(marks: ReturnType<ValueMarks['at']>): readonly HTMLElement[] {
  return marks.map(({ tone, text }) =>
    element('p', { class: `pg-mark is-${tone}`, text: printable(text, LONGEST_TEXT) }),
  );
}

function scalar(value: unknown): HTMLElement {
  const kind = value === null ? 'null' : typeof value;
  const text = typeof value === 'string' ? `"${printable(value, LONGEST_TEXT)}"` : String(value);
  return element('span', { class: `pg-value is-${kind}`, text });
}

function isComposite(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
