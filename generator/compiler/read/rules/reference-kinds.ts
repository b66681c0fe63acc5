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
  const isOther = ({ value }: Located<string>, kinds: readonly DefinitionNode['kind'][]): boolean => {
    const kind = symbols.byName.get(value)?.node.kind;
    return kind !== undefined && !kinds.includes(kind);
  };
  const check: Check = (name, use, kinds, code) => {
    if (name === undefined) return;
    const { value, range } = name;
    if (isScalarTypeName(value)) report('scalar-reference', range, { name: value, use });
    else if (isOther(name, kinds)) report(code, range, { name: value, use });
  };
  for (const { value } of symbols.entries) {
    if (value.kind === 'object') check(value.extends, 'extends', ['object'], 'not-an-object');
    if (value.kind === 'union') check(value.bodiesOf, 'bodiesOf', ['object'], 'not-an-object');
    if (value.kind === 'enum') continue;
    for (const name of value.in ?? []) check(name, 'in', ['union'], 'not-a-union');
  }
  for (const { value } of symbols.calls) {
    for (const use of ['request', 'response'] as const)
      check(value.call[use], use, ['object', 'union'], 'not-a-message');
  }
  const definitions = symbols.entries.map(({ value }) => value);
  const fields = definitions.flatMap((each) => (each.kind === 'object' ? each.fields : []));
  const ofFields = new Set<TypeNode>(fields.map(({ value }) => value));
  for (const type of visitTypes(symbols)) {
    if (type.kind === 'json' && isScalarTypeName(type.json.value))
      report('scalar-reference', type.json.range, { name: type.json.value, use: 'json' });
    if (type.kind !== 'each') continue;
    const { value: name, range } = type.each;
    if (isScalarTypeName(name) || isOther(type.each, ['union']))
      report('each-without-union', range, { name });
    if (!ofFields.has(type)) report('misplaced-each', range, { name });
  }
};

/** Reports a name that stands for something else than one of the kinds that a key takes. */
type Check = (
  name: Located<string> | undefined,
  use: string,
  kinds: readonly DefinitionNode['kind'][],
  code: 'not-an-object' | 'not-a-union' | 'not-a-message',
) => void;
