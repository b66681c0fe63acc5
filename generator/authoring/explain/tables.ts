import { firstLine } from '../../compiler/model/first-line.js';
import type { Documented } from '../../compiler/model/model.js';
import type {
  DefinitionExplanation,
  ExplainedField,
  ExplainedValue,
  ValueExplanation,
} from './explanation.js';
import { presenceText } from './facts.js';
import type { Label, PlainName } from '../../base/words/label.js';
import type { Column, Row } from '../../base/text/text-table.js';

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** Wide enough for most, narrow enough to leave room for the text. */
const MAXIMUM_TYPE = 22;
const MAXIMUM_PRESENCE = 18;

export function definitionTable(definition: DefinitionExplanation, label: Label<'explanations'>): Table {
  switch (definition.kind) {
    case 'object':
      return fieldTable(definition.fields, label);
    case 'enum':
      return {
        columns: columnsOf(label, ['value', 'name', 'doc']),
        rows: definition.values.map(valueRow(label)),
      };
    case 'union': {
      const rows = definition.members.map(({ values, name, doc }) => ({
        depth: 0,
        cells: [values.map(String).join(label('values-or')), name, firstLine(doc)],
      }));
      return { columns: columnsOf(label, ['tag', 'type', 'doc']), rows };
    }
  }
}

export function fieldTable(fields: readonly ExplainedField[], label: Label<'explanations'>): Table {
  const columns = [
    { heading: label('field') },
    { heading: label('type'), maximum: MAXIMUM_TYPE },
    { heading: label('presence'), maximum: MAXIMUM_PRESENCE },
    { heading: label('doc') },
  ];
  return { columns, rows: fieldRows(fields, label, 0) };
}

/** Codes of several enums, with all that is said about them. */
export function valueTable(values: readonly ValueExplanation[], label: Label<'explanations'>): Table {
  const rows = values.map((value) => {
    const { depth, cells } = valueRow(label, allLines)(value);
    return { depth, cells: [...cells.slice(0, -1), value.enum, ...cells.slice(-1)] };
  });
  return { columns: columnsOf(label, ['value', 'name', 'enum', 'doc']), rows };
}

function columnsOf(
  label: Label<'explanations'>,
  names: readonly PlainName<'explanations'>[],
): readonly Column[] {
  return names.map((name) => ({ heading: label(name) }));
}

function fieldRows(
  fields: readonly ExplainedField[],
  label: Label<'explanations'>,
  depth: number,
): readonly Row[] {
  return fields.flatMap((field) => {
    const { name, type, aliases = [] } = field;
    const text = noted(field, label);
    const meaning =
      aliases.length === 0 ? text : label('text-aliases', { text, names: aliases.join(label('values-or')) });
    const row = { depth, cells: [name, type, presenceText(field, label), meaning] };
    return [row, ...fieldRows(field.fields ?? [], label, depth + 1)];
  });
}

function valueRow(label: Label<'explanations'>, shown = firstLine): (value: ExplainedValue) => Row {
  return (value) => {
    const text = noted(value, label, shown);
    const { advice } = value;
    const meaning = advice === undefined ? text : label('text-advice', { text, advice });
    return { depth: 0, cells: [String(value.value), value.name, meaning] };
  };
}

/** What is shown of a text, and what else readers must know. */
function noted(
  { doc, since, deprecated }: Documented,
  label: Label<'explanations'>,
  shown = firstLine,
): string {
  let text = shown(doc);
  if (since !== undefined) text = label('text-since', { text, since });
  return deprecated === undefined ? text : label('text-deprecated', { text, reason: deprecated });
}

function allLines(text: string): string {
  return text;
}
