import type { Scanner } from './scanner.js';

/** After a statement there is a semicolon, a brace or a new line. */
export function endStatement(scanner: Scanner): void {
  if (scanner.skip(';')) return;
  if (!scanner.is('}') && scanner.kind !== 'end' && !scanner.isOnNewLine) scanner.refuse();
}
