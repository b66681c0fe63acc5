import type { Located } from '../../diagnostics/range.js';
import { nearestWord } from '../../diagnostics/nearest-word.js';
import { isScalarTypeName, scalarTypes } from '../../model/scalar-types.js';
import { parseTypeExpression } from '../symbols/type-expression.js';
import { visitTypes } from '../symbols/visit-fields.js';
import type { Rule } from './rule.js';

/** Every type expression is well-formed, and every name in it or beside `json`, `extends`, `in` is defined. */
export const knownTypes: Rule = (symbols, report) => {
  const definitions = [...symbols.byName.keys()];
  const known = [...Object.keys(scalarTypes), ...definitions];
  const reportUnknown = ({ value: name, range }: Located<string>, words: readonly string[]): void =>
    report('unknown-type', range, { name }, nearestWord(name, words));
  const checkDefinition = (name: Located<string> | undefined): void => {
    if (name !== undefined && !symbols.byName.has(name.value)) reportUnknown(name, definitions);
  };

  for (const { value } of symbols.entries) {
    if (value.kind === 'enum') continue;
    value.in?.forEach(checkDefinition);
    checkDefinition(value.kind === 'object' ? value.extends : value.bodiesOf);
  }
  for (const type of visitTypes(symbols)) {
    if (type.kind === 'json') checkDefinition(type.json);
    if (type.kind !== 'type') continue;
    const terms = parseTypeExpression(type.type);
    if (terms === undefined)
      report('invalid-type-expression', type.type.range, { expression: type.type.value });
    for (const { name } of terms ?? []) {
      if (!isScalarTypeName(name.value) && !symbols.byName.has(name.value)) reportUnknown(name, known);
    }
  }
};
