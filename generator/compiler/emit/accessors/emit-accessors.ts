import type { Model, UnionDefinition } from '../../model/model.js';
import type { Emitter } from '../emitter.js';
import type { WantedName } from '../names/wanted-name.js';
import { accessorFunction } from './accessor-function.js';

/** The functions that unions ask for to read a field of any of their types. */
export const emitAccessors: Emitter = {
  exports: (model) =>
    unionsOf(model).flatMap(({ name: definition, accessors = [] }) =>
      accessors.map(({ name }): WantedName => ({ product: 'accessor', definition, choices: [name] })),
    ),
  emit: ({ model }) => {
    const statements = unionsOf(model).flatMap((union) =>
      (union.accessors ?? []).map((accessor) => accessorFunction(model, union, accessor)),
    );
    return [{ kind: 'module', name: 'accessors', statements }];
  },
};

function unionsOf({ definitions }: Model): readonly UnionDefinition[] {
  return [...definitions.values()].filter((definition) => definition.kind === 'union');
}
