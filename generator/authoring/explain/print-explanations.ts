import { labelIn } from '../../base/words/label.js';
import type { Words } from '../../base/words/words.js';
import { createPaint } from '../../base/text/paint.js';
import type {
  DefinitionExplanation,
  Explanation,
  FieldExplanation,
  ValueExplanation,
} from './explanation.js';
import { definitionFacts, fieldFacts } from './facts.js';
import { printFacts, type Fact } from './print-facts.js';
import { definitionTable, fieldTable, valueTable, type Table } from './tables.js';
import { textTable } from '../../base/text/text-table.js';
import { wrapText } from '../../base/text/wrap-text.js';

interface PrintOptions {
  readonly words: Words;
  readonly colors: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

interface Section {
  readonly heading: string;
  readonly doc: string;
  readonly facts: readonly Fact[];
  readonly table: Table;
}

/** What a word stands for, for people: the likeliest in full, the others by name. All of it is printable. */
export function printExplanations(explanations: readonly Explanation[], options: PrintOptions): string {
  const [first, ...others] = explanations.filter((each) => each.kind !== 'value');
  const values = explanations.filter((each) => each.kind === 'value');
  const sections = [
    ...(first === undefined
      ? []
      : sectionsOf(first, options.words).map((section) => printSection(section, options))),
    ...(others.length === 0 ? [] : [printAlso(others, options)]),
    ...(values.length === 0
      ? []
      : [printTable(valueTable(values, labelIn(options.words, 'explanations')), options)]),
  ];
  return sections.map((lines) => lines.join('\n')).join('\n\n');
}

function sectionsOf(explanation: DefinitionExplanation | FieldExplanation, words: Words): readonly Section[] {
  const label = labelIn(words, 'explanations');
  if (explanation.kind !== 'field') {
    const { name, doc } = explanation;
    const facts = definitionFacts(explanation, label);
    return [{ heading: name, doc, facts, table: definitionTable(explanation, label) }];
  }
  const { owner, path, field, definition } = explanation;
  const section = {
    heading: `${owner}.${path}`,
    doc: field.doc,
    facts: fieldFacts(explanation, label),
    table: fieldTable(field.fields ?? [], label),
  };
  return [section, ...(definition === undefined ? [] : sectionsOf(definition, words))];
}

function printSection({ heading, doc, facts, table }: Section, options: PrintOptions): readonly string[] {
  const { width } = options;
  const paint = createPaint(options.colors);
  const lines = [...wrapText(heading, width).map(paint.heading), ...wrapText(doc, width)];
  const below = printTable(table, options);
  return [
    ...lines,
    '',
    ...printFacts(facts, { width, paint }),
    ...(below.length === 0 ? [] : ['', ...below]),
  ];
}

function printTable({ columns, rows }: Table, { width, colors }: PrintOptions): readonly string[] {
  return textTable(columns, rows, { width, paint: createPaint(colors) });
}

function printAlso(
  others: readonly Exclude<Explanation, ValueExplanation>[],
  { words, colors, width }: PrintOptions,
): readonly string[] {
  const label = labelIn(words, 'explanations');
  const names = others.map((other) => (other.kind === 'field' ? `${other.owner}.${other.path}` : other.name));
  return printFacts([[label('also'), names.join(label('values-or'))]], { width, paint: createPaint(colors) });
}
