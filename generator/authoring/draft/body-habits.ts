import { isBody } from '../../compiler/model/is-body.js';
import type { Model, UnionDefinition } from '../../compiler/model/model.js';

/**
 * For each member of a union that has bodies, whether one of them has the name of its tag. Empty for a tag inside an
 * object, which is one of its fields and announces no body.
 */
export function bodyHabits(model: Model, union: UnionDefinition): readonly boolean[] | undefined {
  if (union.tagPath.length > 1) return undefined;
  return union.members.flatMap(({ name, tags }) => {
    const definition = model.definitions.get(name);
    const fields = definition?.kind === 'object' ? definition.fields : [];
    const bodies = fields.filter(({ type }) => isBody(model, type));
    const words = tags.filter((tag) => typeof tag === 'string');
    if (bodies.length === 0 || words.length === 0) return [];
    return [bodies.some((field) => words.includes(field.name))];
  });
}
