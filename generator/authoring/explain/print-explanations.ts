import { firstLine } from '../../compiler/model/first-line.js';
import { linesOf, type Line } from '../../base/text/line.js';
import { layoutWidth, type Audience } from '../../base/words/audience.js';
import { labelIn, type Label } from '../../base/words/label.js';
import type {
  CallExplanation,
  DefinitionExplanation,
  Explanation,
  FieldExplanation,
  RuleExplanation,
  ValueExplanation,
} from './explanation.js';
import { callFacts, definitionFacts, fieldFacts, valueFacts } from './facts.js';
import { printFacts, type Fact } from './print-facts.js';
import { definitionTable, fieldTable, valueTable, type Table } from './tables.js';
import { textTable } from '../../base/text/text-table.js';
import { wrapText } from '../../base/text/wrap-text.js';

interface Section {
  readonly heading: string;
  readonly doc: string;
  readonly facts: readonly Fact[];
  readonly table: Table;
}

/** Other things that a word stands for that are named; nobody reads more. */
const MAXIMUM_OTHERS = 20;

/** What a word stands for, for people: the most likely in full, the others by name. */
export function printExplanations(explanations: readonly Explanation[], audience: Audience): readonly Line[] {
  const width = layoutWidth(audience);
  const label = labelIn(audience.words, 'explanations');
  const [first, ...others] = explanations.filter((each) => each.kind !== 'value' && each.kind !== 'rule');
  const rules = explanations.filter((each) => each.kind === 'rule');
  const values = explanations.filter((each) => each.kind === 'value');
  const [onlyValue, ...otherValues] = values;
  const isAlone = first === undefined && onlyValue !== undefined && otherValues.length === 0;
  const sections = [
    ...(first === undefined ? [] : sectionsOf(first, label).map((section) => printSection(section, width))),
    ...(others.length === 0 ? [] : [printAlso(others, label, width)]),
    ...(isAlone ? [printSection(valueSection(onlyValue, label), width)] : []),
    ...(values.length === 0 || isAlone ? [] : [printTable(valueTable(values, label), width)]),
    ...rules.map((rule) => printRule(rule, label, width)),
  ];
  return sections.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

function sectionsOf(
  explanation: DefinitionExplanation | FieldExplanation | CallExplanation,
  label: Label<'explanations'>,
): readonly Section[] {
  if (explanation.kind === 'call') {
    const { name, doc, request, response } = explanation;
    const facts = callFacts(explanation, label);
    const types = [request, response].filter((each) => each !== undefined);
    return [
      { heading: name, doc, facts, table: { columns: [], rows: [] } },
      ...types.flatMap((type) => sectionsOf(type, label)),
    ];
  }
  if (explanation.kind !== 'field') {
    const { name, doc } = explanation;
    const facts = definitionFacts(explanation, label);
    const common = explanation.kind === 'union' ? (explanation.common ?? []) : [];
    return [
      { heading: name, doc, facts, table: definitionTable(explanation, label) },
      ...(common.length === 0
        ? []
        : [{ heading: label('common'), doc: '', facts: [], table: fieldTable(common, label) }]),
    ];
  }
  const { owner, path, field, definition } = explanation;
  const section = {
    heading: `${owner}.${path}`,
    doc: field.doc,
    facts: fieldFacts(explanation, label),
    table: fieldTable(field.fields ?? [], label),
  };
  return [section, ...(definition === undefined ? [] : sectionsOf(definition, label))];
}

function valueSection(value: ValueExplanation, label: Label<'explanations'>): Section {
  const facts = valueFacts(value, label);
  return { heading: value.name, doc: value.doc, facts, table: { columns: [], rows: [] } };
}

function printSection({ heading, doc, facts, table }: Section, width: number): readonly Line[] {
  const head = [...linesOf('heading', wrapText(heading, width)), ...(doc === '' ? [] : wrapText(doc, width))];
  const parts = [printFacts(facts, width), printTable(table, width)].filter(({ length }) => length > 0);
  return [...head, ...parts.flatMap((lines) => ['', ...lines])];
}

function printRule(
  { rule, severity, sentence, help }: RuleExplanation,
  label: Label<'explanations'>,
  width: number,
): readonly Line[] {
  const kind = label(severity === 'error' ? 'rule-error' : 'rule-warning');
  return [
    ...linesOf('heading', wrapText(rule, width)),
    ...wrapText(sentence, width),
    ...wrapText(help, width),
    '',
    ...printFacts([[label('rule'), kind]], width),
  ];
}

function printTable({ columns, rows }: Table, width: number): readonly Line[] {
  return textTable(columns, rows, width);
}

/** The others, each with what it is called in Chinese, as far as somebody would read them. */
function printAlso(
  others: readonly Exclude<Explanation, ValueExplanation | RuleExplanation>[],
  label: Label<'explanations'>,
  width: number,
): readonly Line[] {
  const rows = others.slice(0, MAXIMUM_OTHERS).map((other) => {
    const isField = other.kind === 'field';
    const name = isField ? `${other.owner}.${other.path}` : other.name;
    return { depth: 0, cells: [name, firstLine(isField ? other.field.doc : other.doc)] };
  });
  const left = others.length - rows.length;
  const more = left > 0 ? wrapText(label('also-more', { count: `${left}` }), width) : [];
  return [
    ...printTable({ columns: [{ heading: label('also') }, { heading: label('doc') }], rows }, width),
    ...more,
  ];
}
