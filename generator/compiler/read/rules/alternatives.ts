import { isScalarTypeName } from '../../model/scalar-types.js';
import { parseTypeExpression } from '../grammar/type-expression.js';
import { visitTypes } from '../symbols/visit-fields.js';
import type { Rule } from './rule.js';

/**
 * Alternatives are scalars, enums and lists of these. Objects among them would have to be tried one after the other, at
 * every level anew: a payload nested some twenty levels deep could keep a guard busy for minutes.
 */
export const alternatives: Rule = (symbols, report) => {
  for (const type of visitTypes(symbols)) {
    const terms = type.kind === 'type' ? (parseTypeExpression(type.type) ?? []) : [];
    if (terms.length < 2) continue;
    for (const { name } of terms) {
      const isEnum = symbols.byName.get(name.value)?.node.kind === 'enum';
      if (!isEnum && !isScalarTypeName(name.value))
        report('object-alternative', name.range, { name: name.value });
    }
  }
};
