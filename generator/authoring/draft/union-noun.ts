import { firstLine } from '../../compiler/model/first-line.js';
import type { Definition, UnionDefinition } from '../../compiler/model/model.js';

/** A longer text must be a sentence. */
const MAXIMUM_LENGTH = 10;

/**
 * The Chinese word for one of a union's types: the word at the end of the union's description and of most of theirs,
 * or else the union's description.
 */
export function unionNoun(union: UnionDefinition, members: readonly Definition[]): string {
  const titles = members.map(titleOf);
  const title = titleOf(union);
  const ends = Array.from({ length: Math.max(0, title.length - 1) }, (_, start) => title.slice(start));
  const isUsual = (end: string): boolean =>
    2 * titles.filter((each) => each.endsWith(end)).length > titles.length;
  return ends.find(isUsual) ?? (title.length <= MAXIMUM_LENGTH ? title : '');
}

function titleOf({ doc }: Definition): string {
  return firstLine(doc);
}
