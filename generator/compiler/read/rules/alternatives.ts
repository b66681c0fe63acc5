import { jsonKinds, type JsonKind } from '../../model/json-kinds.js';
import type { Model, Type } from '../../model/model.js';
import { typeName } from '../../model/type-name.js';
import { visitTypes } from '../../model/visit-written.js';
import type { Rule } from './rule.js';

/**
 * Of alternatives at most one is an object, and at most one a list that holds objects: one look at a value then says
 * which one it is. Objects would have to be tried one after the other, again at every level: a payload nested some
 * twenty levels deep could keep a guard busy for minutes. Scalars, and lists of them, may be tried.
 */
export const alternatives: Rule = (model, report) => {
  for (const type of visitTypes(model)) {
    if (type.kind !== 'alternatives') continue;
    for (const [index, each] of type.types.entries()) {
      const [clash] = type.types.slice(0, index).flatMap((other) => {
        const kind = sharedKind(model, each, other);
        return kind === undefined ? [] : [{ name: typeName(each), other: typeName(other), kind }];
      });
      if (clash !== undefined && each.origin !== undefined)
        report('object-alternative', each.origin.range, clash);
    }
  }
};

/** The kind that values of both types have, if one of them has objects there. */
function sharedKind(model: Model, one: Type, other: Type): 'object' | 'list' | undefined {
  if (!holdsObject(model, one) && !holdsObject(model, other)) return undefined;
  const kinds: readonly JsonKind[] = jsonKinds(model, other);
  return jsonKinds(model, one).find(
    (kind): kind is 'object' | 'list' => (kind === 'object' || kind === 'list') && kinds.includes(kind),
  );
}

function holdsObject(model: Model, type: Type): boolean {
  if (type.kind === 'list') return holdsObject(model, type.element);
  return type.kind === 'reference' && model.definitions.get(type.name)?.kind !== 'enum';
}
