import type { Located } from '../../diagnostics/range.js';
import type { DefinitionNode } from '../syntax.js';
import type { Rule } from './rule.js';

/** `extends` and `bodiesOf` name objects, `in` names unions. */
export const referenceKinds: Rule = (symbols, report) => {
  const isOther = (
    name: Located<string> | undefined,
    kind: DefinitionNode['kind'],
  ): name is Located<string> => {
    const node = name === undefined ? undefined : symbols.byName.get(name.value)?.node;
    return node !== undefined && node.kind !== kind;
  };
  for (const { value } of symbols.entries) {
    if (value.kind === 'enum') continue;
    const key = value.kind === 'object' ? 'extends' : 'bodiesOf';
    const base = value.kind === 'object' ? value.extends : value.bodiesOf;
    if (isOther(base, 'object')) report('not-an-object', base.range, { name: base.value, key });
    for (const union of value.in ?? []) {
      if (isOther(union, 'union')) report('not-a-union', union.range, { name: union.value });
    }
  }
};
