import type { Located } from '../../../base/source/range.js';
import { visitTypes } from '../symbols/visit-fields.js';
import type { DefinitionNode, TypeNode } from '../syntax.js';
import type { NameRule } from './rule.js';

/**
 * `extends` and `bodiesOf` name objects, `in` and `each` unions, `request` and `response` objects or unions. `each`
 * stands at fields of definitions: only there is a parser generated that reads the list item by item.
 */
export const referenceKinds: NameRule = (symbols, report) => {
  const isOther = (
    name: Located<string> | undefined,
    kind: DefinitionNode['kind'],
  ): name is Located<string> => {
    const node = name === undefined ? undefined : symbols.byName.get(name.value)?.node;
    return node !== undefined && node.kind !== kind;
  };
  const checkUnion = (name: Located<string>): void => {
    if (isOther(name, 'union')) report('not-a-union', name.range, { name: name.value });
  };
  for (const { value } of symbols.entries) {
    if (value.kind === 'enum') continue;
    const key = value.kind === 'object' ? 'extends' : 'bodiesOf';
    const base = value.kind === 'object' ? value.extends : value.bodiesOf;
    if (isOther(base, 'object')) report('not-an-object', base.range, { name: base.value, use: key });
    value.in?.forEach(checkUnion);
  }
  for (const { value } of symbols.calls) {
    for (const use of ['request', 'response'] as const) {
      const part = value.call[use];
      if (part !== undefined && symbols.byName.get(part.value)?.node.kind === 'enum')
        report('not-a-message', part.range, { name: part.value, use });
    }
  }
  const definitions = symbols.entries.map(({ value }) => value);
  const fields = definitions.flatMap((each) => (each.kind === 'object' ? each.fields : []));
  const ofFields = new Set<TypeNode>(fields.map(({ value }) => value));
  for (const type of visitTypes(symbols)) {
    if (type.kind !== 'each') continue;
    checkUnion(type.each);
    if (!ofFields.has(type)) report('misplaced-each', type.each.range, { name: type.each.value });
  }
};
