import { group, ifBreak, indent, join, line, softline, type Doc } from './document.js';

const commaLine: Doc = [',', line];

/** Items between brackets: on one line, or each on its own and a comma after the last. */
export function bracketed(open: string, items: readonly Doc[], close: string): Doc {
  return [open, indent([softline, join(commaLine, items)]), ifBreak(','), softline, close];
}

/** The same between braces, which keep a distance on one line. */
export function braced(items: readonly Doc[], shouldBreak = false): Doc {
  if (items.length === 0) return '{}';
  const list = indent([line, join(commaLine, items)]);
  return group(['{', list, ifBreak(','), line, '}'], { shouldBreak });
}
