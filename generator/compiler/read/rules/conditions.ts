import type { Report } from '../../../base/diagnostics/diagnostic.js';
import { nearestWord } from '../../../base/names/nearest-word.js';
import type { Located } from '../../../base/source/range.js';
import type { Scalar } from '../../model/model.js';
import { enumValue } from '../lower/enum-value.js';
import { fieldKey } from '../symbols/field-key.js';
import type { SymbolTable } from '../symbols/symbol-table.js';
import { parseTypeExpression } from '../grammar/type-expression.js';
import { visitFields, type FieldVisit } from '../symbols/visit-fields.js';
import type { Entry, FieldNode } from '../syntax.js';
import type { Rule } from './rule.js';
import { writtenScalar } from './written-scalar.js';

/** A `when` names a sibling that is an enum or a constant, and values that it has. */
export const conditions: Rule = (symbols, report) => {
  for (const visit of visitFields(symbols)) {
    const { entry } = visit;
    if (entry.value.when === undefined) continue;
    const { name, optional } = fieldKey(entry);
    if (optional) report('optional-when', entry.key.range, { field: name });
    for (const condition of entry.value.when) checkCondition(symbols, visit, condition, report);
  }
};

function checkCondition(
  symbols: SymbolTable,
  { entry, siblings }: FieldVisit,
  { key, value: wanted }: Entry<readonly Located<Scalar>[]>,
  report: Report,
): void {
  const field = key.value;
  const others = siblings.filter((sibling) => sibling !== entry);
  const target = others.find((sibling) => fieldKey(sibling).name === field);
  if (target === undefined) {
    const names = others.map((sibling) => fieldKey(sibling).name);
    report('unknown-when-field', key.range, { field }, nearestWord(field, names));
    return;
  }
  const values = knownValues(symbols, target.value);
  if (values === undefined) {
    report('when-needs-enum', key.range, { field });
    return;
  }
  for (const { value, range } of wanted) {
    if (values.includes(value)) continue;
    const written = writtenScalar(value);
    report('unknown-when-value', range, { field, value: written }, nearestValue(value, values));
  }
}

/** The values that the spec lists for a field, or nothing when it is no enum and no constant. */
function knownValues(symbols: SymbolTable, field: FieldNode): readonly Scalar[] | undefined {
  if (field.kind === 'const') return [field.const.value];
  if (field.kind !== 'type') return undefined;
  const [term, ...others] = parseTypeExpression(field.type) ?? [];
  if (term === undefined || term.list || others.length > 0) return undefined;
  const node = symbols.byName.get(term.name.value)?.node;
  if (node?.kind !== 'enum') return undefined;
  return node.values.flatMap((entry) => enumValue(entry, node.enum.value) ?? []);
}

/** A value that only quotes tell apart, or a word that is spelt much alike; numbers next to each other are not alike. */
function nearestValue(wrong: Scalar, values: readonly Scalar[]): string | undefined {
  const sameText = values.find((value) => String(value) === String(wrong));
  if (sameText !== undefined) return writtenScalar(sameText);
  return typeof wrong === 'string' ? nearestWord(wrong, values.map(writtenScalar)) : undefined;
}
