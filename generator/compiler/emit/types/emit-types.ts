import type { Model, ObjectDefinition, UnionDefinition } from '../../model/model.js';
import type { SchemaStatement } from '../code/statement.js';
import type { Emitter } from '../emitter.js';
import { wantForEach } from '../names/want-for-each.js';
import { definitionView } from './definition-view.js';

/** An interface for each object, a type for each union; enums are among the codes. */
export const emitTypes: Emitter = {
  exports: (model) =>
    wantForEach(
      'type',
      declaredIn(model).map(({ name }) => name),
      (name) => name,
    ),
  emit: (context) => {
    const statements = declaredIn(context.model).map((definition): SchemaStatement => ({
      kind: 'schema',
      name: context.names.of('type', definition.name).name,
      schema: definitionView(context, definition),
    }));
    return [{ kind: 'module', name: 'types', statements }];
  },
};

function declaredIn({ definitions }: Model): readonly (ObjectDefinition | UnionDefinition)[] {
  return [...definitions.values()].filter((definition) => definition.kind !== 'enum');
}
