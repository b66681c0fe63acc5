import type { Model, Scalar, UnionDefinition } from '../../model/model.js';
import { unionLeaves } from '../../model/union-leaves.js';
import { code } from '../code/code.js';
import type { InterfaceStatement } from '../code/statement.js';
import type { EmitContext } from '../emitter.js';

interface Handler {
  readonly type: string;
  readonly key: string;
}

/** The name of the handler for a type in the union: its tag or, if another tag of these types reads the same, its own name. */
export type HandlerKey = (type: string, tag: Scalar) => string;

export function handlerKeys(model: Model, union: UnionDefinition): HandlerKey {
  const tags = unionLeaves(model, union).flatMap((leaf) => leaf.tags.map(String));
  const twice = new Set(tags.filter((tag, index) => tags.indexOf(tag) !== index));
  return (type, tag) => (twice.has(String(tag)) ? type : String(tag));
}

/** A handler for each tag of each type; of tags of one type that read the same, such as 1 and '1', a single one. */
export function handlersOf(model: Model, union: UnionDefinition): readonly Handler[] {
  const keyOf = handlerKeys(model, union);
  return unionLeaves(model, union).flatMap(({ name, tags }) => {
    const keys = new Set(tags.map((tag) => keyOf(name, tag)));
    return [...keys].map((key) => ({ type: name, key }));
  });
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
