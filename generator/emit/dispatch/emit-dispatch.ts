import type {
  FunctionDeclarationStructure,
  InterfaceDeclarationStructure,
  StatementStructures,
} from 'ts-morph';
import type { Model, UnionDefinition } from '../../model/model.js';
import { nestedUnions, unionLeaves } from '../../model/union-leaves.js';
import type { Emitter } from '../emitter.js';
import { documentationText } from '../shared/documentation-text.js';
import { printStatements } from '../shared/print-statements.js';

/** For each union that asks for it: handlers by tag, a function that calls the right one, and Chinese labels of the tags. */
export const emitDispatch: Emitter = async (model) => {
  const definitions = [...model.definitions.values()];
  const unions = definitions.filter((definition) => definition.kind === 'union');
  const dispatched = unions.filter(({ dispatch }) => dispatch !== undefined);
  const { StructureKind } = await import('ts-morph');
  const statements = dispatched.flatMap((union, index): StatementStructures[] => [
    { kind: StructureKind.Interface, ...handlersInterface(model, union) },
    { kind: StructureKind.Function, ...dispatchFunction(model, union) },
    ...labelFunctions(model, union).map((each): StatementStructures => ({
      kind: StructureKind.Function,
      ...each,
    })),
    { kind: StructureKind.Function, ...summaryFunction(model, union, index === 0) },
  ]);
  const imports = dispatched.length === 0 ? ['export {};'] : [typeImport(model, dispatched), summaryImport];
  const text = await printStatements([...imports, ...statements]);
  return [{ path: 'src/dispatch.ts', language: 'typescript', text }];
};

const summaryImport = "import { summarizeItem } from './runtime/summarize.js';";

function typeImport(model: Model, unions: readonly UnionDefinition[]): string {
  const names = new Set(
    unions.flatMap((union) => [union.name, ...unionLeaves(model, union).map(({ name }) => name)]),
  );
  return `import type { ${[...names].join(', ')} } from './types.js';`;
}

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

function handlersInterface(
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
function dispatchFunction(model: Model, union: UnionDefinition): Omit<FunctionDeclarationStructure, 'kind'> {
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

function labelFunctions(
  model: Model,
  union: UnionDefinition,
): readonly Omit<FunctionDeclarationStructure, 'kind'>[] {
  return nestedUnions(model, union).map(({ name, tagPath, members }) => {
    const cases = members.flatMap((member) => {
      const label = JSON.stringify(model.definitions.get(member.name)?.doc.split('\n', 1)[0] ?? '');
      return member.tags.map((tag) => `case ${JSON.stringify(tag)}: return ${label};`);
    });
    const tag = tagPath.at(-1) ?? '';
    return {
      isExported: true,
      docs: [documentationText({ doc: `${tag} 的中文名称（${name}），未知的得 undefined` })],
      name: tagLabelName(tag),
      parameters: [{ name: 'tag', type: 'string | number' }],
      returnType: 'string | undefined',
      statements: `switch (tag) {\n${cases.join('\n')}\ndefault: return undefined;\n}`,
    };
  });
}

/** `event_type` → `eventTypeLabel`. */
function tagLabelName(tag: string): string {
  return `${tag.replace(/_+([A-Za-z0-9])/g, (_match, letter: string) => letter.toUpperCase())}Label`;
}

/** The first union to be dispatched has the plain name. */
function summaryFunction(
  model: Model,
  union: UnionDefinition,
  isFirst: boolean,
): Omit<FunctionDeclarationStructure, 'kind'> {
  return {
    isExported: true,
    docs: [documentationText({ doc: `一行中文摘要，供日志与提示词使用：控制字符已转义，长度有限` })],
    name: isFirst ? 'summarize' : `summarize${union.name}`,
    parameters: [{ name: 'message', type: union.name }],
    returnType: 'string',
    statements: summarySwitch(model, union),
  };
}

/** The body is under the tag's own value, or, where the tag lies deeper, the object that holds the tag. */
function summarySwitch(model: Model, union: UnionDefinition): string {
  const access = `message.${union.tagPath.join('.')}`;
  const inner = union.members.flatMap(({ name, tags }) => {
    const definition = model.definitions.get(name);
    if (definition?.kind !== 'union') return [];
    return tags.map(
      (tag) => `if (${access} === ${JSON.stringify(tag)}) {\n${summarySwitch(model, definition)}\n}`,
    );
  });
  const body = union.tagPath.length > 1 ? JSON.stringify(union.tagPath[0]) : `String(${access})`;
  const label = `${tagLabelName(union.tagPath.at(-1) ?? '')}(${access}) ?? String(${access})`;
  return `${inner.join('\n')}\nreturn summarizeItem(message, ${body}, ${label});`;
}
