import type { Model, UnionDefinition } from '../../model/model.js';
import { unionLeaves } from '../../model/union-leaves.js';
import { code } from '../code/code.js';
import type { InterfaceStatement } from '../code/statement.js';
import type { EmitContext } from '../emitter.js';

interface Handler {
  readonly key: string;
  readonly type: string;
}

/** A handler for each tag of each leaf; a tag that two unions of the nest use gets its type's name instead. */
export function handlersOf(model: Model, union: UnionDefinition): readonly Handler[] {
  const leaves = unionLeaves(model, union).flatMap(({ name, tags }) =>
    tags.map((tag) => ({ name, tag: String(tag) })),
  );
  const uses = (tag: string): number => leaves.filter((leaf) => leaf.tag === tag).length;
  return leaves.map(({ name, tag }) => ({ key: uses(tag) === 1 ? tag : name, type: name }));
}

/** A handler for each type, by its tag. */
export function handlersInterface({ model, names }: EmitContext, union: UnionDefinition): InterfaceStatement {
  return {
    kind: 'interface',
    name: names.of('handlers', union.name).name,
    documentation: { doc: `${union.name} 各类型的处理函数，键为标签的值` },
    typeParameters: ['Result'],
    properties: handlersOf(model, union).map(({ key, type }) => ({
      name: key,
      documentation: { doc: model.definitions.get(type)?.doc ?? '' },
      type: code`(message: ${names.typeOf(type)}) => Result`,
    })),
  };
}
