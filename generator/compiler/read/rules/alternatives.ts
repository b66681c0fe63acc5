import type { Model, Type } from '../../model/model.js';
import { visitTypes } from '../../model/visit-written.js';
import type { Rule } from './rule.js';

/**
 * Alternatives are scalars, enums and lists of these. Objects would have to be tried one after the other, again at
 * every level: a payload nested some twenty levels deep could keep a guard busy for minutes.
 */
export const alternatives: Rule = (model, report) => {
  for (const type of visitTypes(model)) {
    if (type.kind !== 'alternatives') continue;
    for (const each of type.types) {
      const name = nameOfObject(model, each);
      if (name !== undefined && each.origin !== undefined)
        report('object-alternative', each.origin.range, { name });
    }
  }
};

function nameOfObject(model: Model, type: Type): string | undefined {
  if (type.kind === 'list') return nameOfObject(model, type.element);
  if (type.kind !== 'reference') return undefined;
  return model.definitions.get(type.name)?.kind === 'enum' ? undefined : type.name;
}
