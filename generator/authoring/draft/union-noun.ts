import type { Definition, UnionDefinition } from '../../compiler/model/model.js';

/** A longer text is a sentence. */
const MAXIMUM_LENGTH = 10;

/** What one of a union's types is called in Chinese: the word on which the union's text and most of theirs end, else the union's text. */
export function unionNoun(union: UnionDefinition, members: readonly Definition[]): string {
  const titles = members.map(titleOf);
  const title = titleOf(union);
  const ends = Array.from({ length: Math.max(0, title.length - 1) }, (_, start) => title.slice(start));
  const isUsual = (end: string): boolean =>
    2 * titles.filter((each) => each.endsWith(end)).length > titles.length;
  return ends.find(isUsual) ?? (title.length <= MAXIMUM_LENGTH ? title : '');
}

function titleOf({ doc }: Definition): string {
  return doc.split('\n', 1)[0] ?? '';
}
