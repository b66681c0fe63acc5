import type { Located } from '../../../base/source/range.js';
import { isScalarTypeName } from '../../model/scalar-types.js';
import { visitTypes } from '../symbols/visit-fields.js';
import type { DefinitionNode, TypeNode } from '../syntax.js';
import type { NameRule } from './rule.js';

/**
 * `extends` and `bodiesOf` name objects, `in` and `each` unions, `request` and `response` objects or unions, `json` what
 * is defined. `each` stands at fields of definitions: only there is a parser generated that reads the list item by item.
 */
export const referenceKinds: NameRule = (symbols, report) => {
  const kindOf = ({ value }: Located<string>): DefinitionNode['kind'] | 'scalar' | undefined =>
    isScalarTypeName(value) ? 'scalar' : symbols.byName.get(value)?.node.kind;
  const isOther = (name: Located<string>, kind: DefinitionNode['kind']): boolean =>
    (kindOf(name) ?? kind) !== kind;
  for (const { value } of symbols.entries) {
    if (value.kind === 'enum') continue;
    const key = value.kind === 'object' ? 'extends' : 'bodiesOf';
    const base = value.kind === 'object' ? value.extends : value.bodiesOf;
    if (base !== undefined && isOther(base, 'object'))
      report('not-an-object', base.range, { name: base.value, use: key });
    for (const name of value.in ?? [])
      if (isOther(name, 'union')) report('not-a-union', name.range, { name: name.value });
  }
  for (const { value } of symbols.calls) {
    for (const use of ['request', 'response'] as const) {
      const part = value.call[use];
      if (part !== undefined && ['enum', 'scalar'].includes(kindOf(part) ?? ''))
        report('not-a-message', part.range, { name: part.value, use });
    }
  }
  const definitions = symbols.entries.map(({ value }) => value);
  const fields = definitions.flatMap((each) => (each.kind === 'object' ? each.fields : []));
  const ofFields = new Set<TypeNode>(fields.map(({ value }) => value));
  for (const type of visitTypes(symbols)) {
    if (type.kind === 'json' && kindOf(type.json) === 'scalar')
      report('not-a-message', type.json.range, { name: type.json.value, use: 'json' });
    if (type.kind !== 'each') continue;
    if (isOther(type.each, 'union')) report('each-without-union', type.each.range, { name: type.each.value });
    if (!ofFields.has(type)) report('misplaced-each', type.each.range, { name: type.each.value });
  }
};
