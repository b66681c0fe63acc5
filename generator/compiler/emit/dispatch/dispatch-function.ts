import type { FunctionDeclarationStructure, InterfaceDeclarationStructure } from 'ts-morph';
import type { Model, UnionDefinition } from '../../model/model.js';
import { unionLeaves } from '../../model/union-leaves.js';
import { documentationText } from '../shared/documentation-text.js';

interface Handler {
  readonly key: string;
  readonly type: string;
  readonly doc: string;
}

/** A handler for each tag of each leaf; a tag that two unions of the nest use gets its type's name instead. */
function handlersOf(model: Model, union: UnionDefinition): readonly Handler[] {
  const leaves = unionLeaves(model, union).flatMap(({ name, tags }) =>
    tags.map((tag) => ({ name, tag: String(tag) })),
  );
  const uses = (tag: string): number => leaves.filter((leaf) => leaf.tag === tag).length;
  return leaves.map(({ name, tag }) => ({
    key: uses(tag) === 1 ? tag : name,
    type: name,
    doc: model.definitions.get(name)?.doc ?? '',
  }));
}

/** A handler for each type, by its tag. */
export function handlersInterface(
  model: Model,
  union: UnionDefinition,
): Omit<InterfaceDeclarationStructure, 'kind'> {
  return {
    isExported: true,
    docs: [documentationText({ doc: `${union.name} 各类型的处理函数，键为标签的值` })],
    name: `${union.name}Handlers`,
    typeParameters: ['Result'],
    properties: handlersOf(model, union).map(({ key, type, doc }) => ({
      isReadonly: true,
      docs: [documentationText({ doc })],
      name: JSON.stringify(key),
      type: `(message: ${type}) => Result`,
    })),
  };
}

/** The exhaustive form is the last overload, as that is the one whose missing handler TypeScript names. */
export function dispatchFunction(
  model: Model,
  union: UnionDefinition,
): Omit<FunctionDeclarationStructure, 'kind'> {
  const handlers = `${union.name}Handlers<Result>`;
  const fallback = `Partial<${handlers}> & { readonly fallback: (message: ${union.name}) => Result }`;
  const overload = (
    type: string,
  ): { typeParameters: string[]; parameters: { name: string; type: string }[]; returnType: string } => ({
    typeParameters: ['Result'],
    parameters: [
      { name: 'message', type: union.name },
      { name: 'handlers', type },
    ],
    returnType: 'Result',
  });
  const doc = documentationText({
    doc: `按类型把消息交给对应的处理函数并返回其结果。未给出 fallback 时须写全所有类型，少一个就不能编译`,
  });
  return {
    isExported: true,
    name: union.dispatch ?? '',
    overloads: [
      { docs: [doc], ...overload(fallback) },
      { docs: [doc], ...overload(handlers) },
    ],
    ...overload(`Partial<${handlers}> & { readonly fallback?: (message: ${union.name}) => Result }`),
    statements: `${dispatchSwitch(model, union)}\n${unhandled(union)}`,
  };
}

function dispatchSwitch(model: Model, union: UnionDefinition): string {
  const keys = new Map(handlersOf(model, union).map(({ type, key }) => [type, key]));
  const cases = union.members.map(({ name, tags }) => {
    const labels = tags.map((tag) => `case ${JSON.stringify(tag)}:`).join('\n');
    const definition = model.definitions.get(name);
    if (definition?.kind === 'union') return `${labels}\n${dispatchSwitch(model, definition)}\nbreak;`;
    const handler = `handlers[${JSON.stringify(keys.get(name) ?? name)}]`;
    return `${labels}\nif (${handler}) return ${handler}(message as ${name});\nbreak;`;
  });
  return `switch (message.${union.tagPath.join('.')}) {\n${cases.join('\n')}\n}`;
}

function unhandled({ dispatch }: UnionDefinition): string {
  const sentence = JSON.stringify(`${dispatch}: no handler for this message`);
  return `if (handlers.fallback) return handlers.fallback(message);\nthrow new TypeError(${sentence});`;
}
