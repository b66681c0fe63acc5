import { widthOf } from './text-width.js';

/** Text with places where it can be broken, as prettier describes what it prints. */
export type Doc = string | readonly Doc[] | Group | Indent | Line | IfBreak | IndentIfBreak | Fill;

/** All on one line if there is room for it, or broken at each of its own lines. */
export class Group {
  readonly kind = 'group';
  /** Whether it is broken however much room there is. */
  readonly isBroken: boolean;
  #flatWidth: number | undefined;

  constructor(
    readonly contents: Doc,
    isBroken: boolean,
    readonly id: symbol | undefined,
    /** What it can be instead, the most broken last; breaks within these are no breaks of what it stands in. */
    readonly states: readonly Doc[] | undefined,
  ) {
    this.isBroken = isBroken || (states === undefined && forcesBreak(contents));
  }

  /** Kept, as each group that it stands in asks. */
  get flatWidth(): number {
    return (this.#flatWidth ??= flatWidth(this.contents));
  }
}

export interface Indent {
  readonly kind: 'indent';
  readonly contents: Doc;
  readonly columns: number;
}

export interface Line {
  readonly kind: 'line';
  /** What it is as long as it is not broken. */
  readonly flat: '' | ' ';
  readonly isHard: boolean;
}

/** Something else where its group, or the group with an id, is broken. */
export interface IfBreak {
  readonly kind: 'if-break';
  readonly broken: Doc;
  readonly flat: Doc;
  readonly groupId: symbol | undefined;
}

/** Indented where the group with the id is broken. */
export interface IndentIfBreak {
  readonly kind: 'indent-if-break';
  readonly contents: Doc;
  readonly groupId: symbol;
}

/** Items with lines between them, as many on each line as there is room for. */
export interface Fill {
  readonly kind: 'fill';
  readonly parts: readonly Doc[];
}

const TAB_WIDTH = 2;

export const line: Line = { kind: 'line', flat: ' ', isHard: false };
export const softline: Line = { kind: 'line', flat: '', isHard: false };
export const hardline: Line = { kind: 'line', flat: '', isHard: true };

export function group(
  contents: Doc,
  { shouldBreak = false, id }: { readonly shouldBreak?: boolean; readonly id?: symbol } = {},
): Doc {
  return new Group(contents, shouldBreak, id, undefined);
}

export function conditionalGroup(states: readonly [Doc, ...Doc[]]): Doc {
  return new Group(states[0], false, undefined, states);
}

export function indent(contents: Doc): Doc {
  return align(TAB_WIDTH, contents);
}

export function align(columns: number, contents: Doc): Doc {
  return { kind: 'indent', contents, columns };
}

export function ifBreak(broken: Doc, flat: Doc = '', groupId?: symbol): Doc {
  return { kind: 'if-break', broken, flat, groupId };
}

export function indentIfBreak(contents: Doc, groupId: symbol): Doc {
  return { kind: 'indent-if-break', contents, groupId };
}

export function fill(parts: readonly Doc[]): Doc {
  return { kind: 'fill', parts };
}

export function join(separator: Doc, parts: readonly Doc[]): readonly Doc[] {
  const joined: Doc[] = [];
  for (const part of parts) {
    if (joined.length > 0) joined.push(separator);
    joined.push(part);
  }
  return joined;
}

/** Whether it takes several lines wherever it stands. */
export function willBreak(doc: Doc): boolean {
  return someIn(doc, (part) => (part.kind === 'line' ? part.isHard : part.kind === 'group' && part.isBroken));
}

export function canBreak(doc: Doc): boolean {
  return someIn(doc, ({ kind }) => kind === 'line');
}

function someIn(doc: Doc, test: (part: Exclude<Doc, string | readonly Doc[]>) => boolean): boolean {
  if (typeof doc === 'string') return false;
  if (isList(doc)) return doc.some((part) => someIn(part, test));
  return test(doc) || childrenOf(doc).some((part) => someIn(part, test));
}

function childrenOf(doc: Exclude<Doc, string | readonly Doc[]>): readonly Doc[] {
  switch (doc.kind) {
    case 'line':
      return [];
    case 'if-break':
      return [doc.broken, doc.flat];
    case 'fill':
      return doc.parts;
    case 'group':
    case 'indent':
    case 'indent-if-break':
      return [doc.contents];
  }
}

/** Whether it breaks what it stands in. */
function forcesBreak(doc: Doc): boolean {
  if (typeof doc === 'string') return false;
  if (isList(doc)) return doc.some(forcesBreak);
  if (doc.kind === 'line') return doc.isHard;
  return doc.kind === 'group' ? doc.isBroken : childrenOf(doc).some(forcesBreak);
}

/** How wide it is on one line; `Infinity` if it is never on one. */
export function flatWidth(doc: Doc): number {
  if (typeof doc === 'string') return widthOf(doc);
  if (isList(doc)) {
    let width = 0;
    for (const part of doc) width += flatWidth(part);
    return width;
  }
  switch (doc.kind) {
    case 'line':
      return doc.isHard ? Infinity : doc.flat.length;
    case 'group':
      return doc.isBroken ? Infinity : doc.flatWidth;
    case 'if-break':
      return flatWidth(doc.flat);
    case 'fill':
      return flatWidth(doc.parts);
    case 'indent':
    case 'indent-if-break':
      return flatWidth(doc.contents);
  }
}

export function isList(doc: Doc): doc is readonly Doc[] {
  return Array.isArray(doc);
}
