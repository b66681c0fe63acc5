import type { YamlEntry, YamlMapping } from '../../base/source/yaml-node.js';
import { printEntries, printFlowEntries } from '../draft/print-yaml.js';
import type { SourceEdit } from './source-edit.js';
import { endOfComments, endOfLine, endOfText, isKeptText, startOfLine } from './source-lines.js';
import type { YamlMap } from '../draft/yaml-data.js';

/** The edits that add entries at the end of a mapping, in its own style. */
export function insertEntries(source: string, mapping: YamlMapping, entries: YamlMap): readonly SourceEdit[] {
  return source.charAt(mapping.range.start) === '{'
    ? insertFlowEntries(source, mapping, entries)
    : [insertBlockEntries(source, mapping, entries)];
}

/** The edits that add definitions at the end of a file with the mapping `root`. */
export function appendDefinitions(
  source: string,
  root: YamlMapping,
  definitions: YamlMap,
): readonly SourceEdit[] {
  if (source.charAt(root.range.start) === '{') return insertEntries(source, root, definitions);
  const { start } = lastEntry(root).key.range;
  const indent = source.slice(startOfLine(source, start), start);
  const blocks = Object.entries(definitions).map(([name, body]) =>
    printEntries({ [name]: body }, indent).join('\n'),
  );
  const text = blocks.join('\n\n');
  // Nothing can be added after the mark that ends a document.
  const mark = /^\.\.\.(?=\s|$)/m.exec(source.slice(root.range.end));
  if (mark !== null) return [{ offset: root.range.end + mark.index, text: `${text}\n` }];
  const lineEnd = source.endsWith('\n') ? '' : '\n';
  const gap = isKeptText(source, root) ? '' : '\n';
  return [{ offset: source.length, text: `${lineEnd}${gap}${text}\n` }];
}

function insertBlockEntries(source: string, mapping: YamlMapping, entries: YamlMap): SourceEdit {
  const { start } = lastEntry(mapping).key.range;
  const indent = start - startOfLine(source, start);
  const lines = printEntries(entries, ' '.repeat(indent)).join('\n');
  const offset = endOfComments(source, endOfLine(source, endOfText(source, mapping)), indent);
  return { offset, text: `\n${lines}` };
}

function insertFlowEntries(source: string, mapping: YamlMapping, entries: YamlMap): readonly SourceEdit[] {
  const last = lastEntry(mapping);
  const { end } = last.value.range;
  const lineStart = startOfLine(source, last.key.range.start);
  const indent = source.slice(lineStart, last.key.range.start);
  const rest = source.slice(end, endOfLine(source, end));
  const isLastInLine = /^ *,?\s*(?:#.*)?$/.test(rest);
  if (!/^ *$/.test(indent) || !isLastInLine) return [{ offset: end, text: `, ${printFlowEntries(entries)}` }];
  const lines = Object.entries(entries).map(([key, data]) => indent + printFlowEntries({ [key]: data }));
  // A comma after the last entry, which formatters add, stays after the last entry.
  const hasComma = rest.trimStart().startsWith(',');
  const comma = hasComma ? [] : [{ offset: end, text: ',' }];
  return [...comma, { offset: endOfLine(source, end), text: `\n${lines.join(',\n')}${hasComma ? ',' : ''}` }];
}

function lastEntry(mapping: YamlMapping): YamlEntry {
  const last = mapping.entries.at(-1);
  if (last === undefined) throw new Error('A mapping of the spec has an entry');
  return last;
}
