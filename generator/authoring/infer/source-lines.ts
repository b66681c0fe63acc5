import type { YamlMapping, YamlNode } from '../../base/source/yaml-node.js';

export function startOfLine(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1;
}

/** The offset of the line end after another offset, or of the end of the text. */
export function endOfLine(source: string, offset: number): number {
  const end = source.indexOf('\n', offset);
  return end < 0 ? source.length : end;
}

/** Where the last line of a block ends. Empty lines after a block scalar are not part of it. */
export function endOfText(source: string, { range }: YamlNode): number {
  return source.slice(0, range.end).trimEnd().length;
}

/** Whether a block ends with text that keeps the empty lines after it, so that another one would be added to it. */
export function isKeptText(source: string, node: YamlMapping): boolean {
  const last = node.entries.at(-1);
  return last !== undefined && keepsLines(source, last.value, last.key.range.end);
}

function keepsLines(source: string, node: YamlNode, start: number): boolean {
  switch (node.kind) {
    case 'mapping':
      return isKeptText(source, node);
    case 'sequence': {
      const [before, last] = node.items.slice(-2);
      const item = last ?? before;
      return (
        item !== undefined &&
        keepsLines(source, item, last === undefined ? start : (before?.range.end ?? start))
      );
    }
    case 'scalar':
      return /[|>]\d?\+/.test(source.slice(start, node.range.start));
  }
}

/**
 * The end of the last comment after a line that is indented further than `indent`: such comments belong to what is
 * above.
 */
export function endOfComments(source: string, lineEnd: number, indent: number): number {
  let end = lineEnd;
  while (end < source.length) {
    const next = endOfLine(source, end + 1);
    const comment = /^( *)#/.exec(source.slice(end + 1, next));
    if (comment === null || (comment[1] ?? '').length <= indent) break;
    end = next;
  }
  return end;
}
