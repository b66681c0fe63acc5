import type { Model } from '../../../compiler/model/model.js';
import { unionLeaves } from '../../../compiler/model/union-leaves.js';
import type { PayloadTypes } from './payload-types.js';

/**
 * The names of lists whose items can be read one by one: those that are no other field of any payload, because until
 * a payload has ended only the name is known.
 */
export function splitListNames(model: Model, { lists, unions, objects }: PayloadTypes): readonly string[] {
  const members = unions.flatMap((union) => unionLeaves(model, union)).map(({ name }) => name);
  const others = new Set(
    [...objects.map(({ name }) => name), ...members].flatMap((type) => {
      const definition = model.definitions.get(type);
      const fields = definition?.kind === 'object' ? definition.fields : [];
      const plain = fields.filter((field) => field.type.kind !== 'list' || field.type.each === undefined);
      return plain.flatMap(({ name, aliases }) => [name, ...aliases]);
    }),
  );
  return [...new Set(lists.flatMap(({ names }) => names))].filter((name) => !others.has(name));
}
