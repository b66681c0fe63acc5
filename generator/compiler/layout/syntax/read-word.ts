import type { Identifier, Keyword, NumericLiteral, StringLiteral } from './node.js';
import type { Scanner } from './scanner.js';

/** As it is written, in quotes or without. */
export function readPropertyName(scanner: Scanner): string {
  const { value, kind } = scanner;
  if (kind !== 'name' && kind !== 'text' && kind !== 'number') scanner.refuse();
  scanner.next();
  return value;
}

/** `a.b.c` as it is written. */
export function readQualifiedName(scanner: Scanner): string {
  let name = scanner.takeName();
  while (scanner.skip('.')) name += `.${scanner.takeWord()}`;
  return name;
}

/** A text or a number. */
export function readLiteral(scanner: Scanner): StringLiteral | NumericLiteral {
  const { pos, start, end, value: text, kind } = scanner;
  if (kind !== 'text' && kind !== 'number') scanner.refuse();
  scanner.next();
  const place = { pos, start, end, parent: undefined, text };
  return kind === 'text' ? { kind: 'StringLiteral', ...place } : { kind: 'NumericLiteral', ...place };
}

/** A name, or a word that has a meaning of its own. */
export function readWord(scanner: Scanner): Identifier | Keyword {
  const { pos, start, end, value: text } = scanner;
  scanner.next();
  const isKeyword = text === 'true' || text === 'false' || text === 'null';
  return { kind: isKeyword ? 'Keyword' : 'Identifier', pos, start, end, parent: undefined, text };
}
