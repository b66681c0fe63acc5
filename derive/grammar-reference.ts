import { scalarTypeDocs } from '../generator/compiler/model/scalar-types.js';
import type { GrammarNode, KeyGrammar, MappingGrammar } from '../generator/compiler/read/grammar/grammar.js';
import { namedGrammars } from './named-grammars.js';

/** The grammar as Markdown tables, in Chinese: a table for each group of mappings, a row for each key. */
export function grammarReference(grammar: GrammarNode): string {
  const groups = [...namedGrammars(grammar).values()].flatMap((named) =>
    groupsOf(named.title, named.grammar),
  );
  return [...withoutRepetitions(groups).map(printGroup), scalarTypeTable].join('\n\n');
}

/** A mapping that can stand in several places has one table. */
function withoutRepetitions(groups: readonly Group[]): readonly Group[] {
  const seen = new Set<MappingGrammar | undefined>();
  return groups.filter(({ mappings: [first] }) => !seen.has(first) && seen.add(first));
}

const scalarTypeTable = [
  '### 内置的类型',
  '',
  '| 类型 | 说明 |',
  '| --- | --- |',
  ...Object.entries(scalarTypeDocs).map(([name, doc]) => `| \`${name}\` | ${cell(doc)} |`),
].join('\n');

/** Mappings that can stand in the same place. */
interface Group {
  readonly name: string;
  readonly mappings: readonly MappingGrammar[];
}

function groupsOf(name: string, node: GrammarNode): readonly Group[] {
  switch (node.kind) {
    case 'mapping':
      return [{ name: node.title, mappings: [node] }, ...nestedGroups([node])];
    case 'variants': {
      const mappings = Object.values(node.variants);
      return [{ name, mappings }, ...nestedGroups(mappings)];
    }
    case 'entries':
      return groupsOf(name, node.value);
    case 'sequence':
      return groupsOf(name, node.element);
    case 'scalar':
    case 'data':
    case 'shorthand':
    case 'reference':
      return [];
  }
}

function nestedGroups(mappings: readonly MappingGrammar[]): readonly Group[] {
  const values = mappings.flatMap(({ keys }) => Object.values(keys).map((key) => key.grammar));
  return values.flatMap((grammar) => groupsOf(valueText(grammar), grammar));
}

/** Keys that all mappings of a group have come first, and only once. */
function printGroup({ name, mappings }: Group): string {
  const [first] = mappings;
  const isShared = (key: string): boolean => mappings.length > 1 && mappings.every(({ keys }) => key in keys);
  const shared = Object.entries(first?.keys ?? {}).filter(([key]) => isShared(key));
  const own = mappings.flatMap(({ title, keys }) =>
    Object.entries(keys)
      .filter(([key]) => !isShared(key))
      .map(([key, grammar]) => row(title, key, grammar)),
  );
  const rows = [...shared.map(([key, grammar]) => row('（都有）', key, grammar)), ...own];
  return [`### ${name}`, '', '| 形式 | 键 | 值 | 说明 |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function row(form: string, key: string, { grammar, required, doc }: KeyGrammar): string {
  const name = required ? `**\`${key}\`**` : `\`${key}\``;
  return `| ${form} | ${name} | ${cell(valueText(grammar))} | ${cell(doc)} |`;
}

const scalarTexts = {
  text: '文字',
  number: '数',
  count: '非负整数',
  boolean: '真假',
  scalar: '文字、数或真假',
};

function valueText(grammar: GrammarNode): string {
  switch (grammar.kind) {
    case 'scalar':
      return grammar.words === undefined
        ? scalarTexts[grammar.accepts]
        : Object.keys(grammar.words)
            .map((word) => `\`${word}\``)
            .join(' ');
    case 'data':
      return '任意数据';
    case 'mapping':
      return grammar.title;
    case 'variants':
      return Object.values(grammar.variants)
        .map(({ title }) => title)
        .join(' / ');
    case 'entries':
      return `键 → ${valueText(grammar.value)}`;
    case 'sequence':
      return grammar.orOne
        ? `${valueText(grammar.element)}，可以是列表`
        : `${valueText(grammar.element)}的列表`;
    case 'shorthand':
      return `${valueText(grammar.text)}或${valueText(grammar.mapping)}`;
    case 'reference':
      return grammar.title;
  }
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
