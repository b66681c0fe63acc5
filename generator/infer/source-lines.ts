import type { YamlMapping } from '../read/yaml/yaml-node.js';

export function startOfLine(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1;
}

/** The offset of the line end behind another offset, or of the end of the text. */
export function endOfLine(source: string, offset: number): number {
  const end = source.indexOf('\n', offset);
  return end < 0 ? source.length : end;
}

/** Where the last line of a block mapping ends. Empty lines behind a block of text are no part of it, unless the text keeps them. */
export function endOfText(source: string, mapping: YamlMapping): number {
  const { end } = mapping.range;
  if (isKeptText(source, mapping)) return source.charAt(end - 1) === '\n' ? end - 1 : end;
  return source.slice(0, end).trimEnd().length;
}

/** Whether a mapping ends with a block of text that keeps the empty lines behind it. */
export function isKeptText(source: string, mapping: YamlMapping): boolean {
  const last = mapping.entries.at(-1);
  if (last?.value.kind === 'mapping') return isKeptText(source, last.value);
  if (last?.value.kind !== 'scalar') return false;
  return /[|>]\d?\+/.test(source.slice(last.key.range.end, last.value.range.start));
}

/** The end of the last of the comments behind a line that are indented further than `indent`: they belong to what is above. */
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
