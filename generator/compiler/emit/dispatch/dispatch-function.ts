import { code, joinCode, literal, type Code } from '../code/code.js';
import { valueFrom } from '../code/reference.js';
import type { FunctionStatement, Signature } from '../code/statement.js';
import type { EmitContext } from '../emitter.js';
import { isInherited } from '../shared/inherited-names.js';
import type { DispatchedUnion } from './dispatched-unions.js';
import { handlerKeys, handlersOf, type HandlerKey } from './handlers.js';
import { messageAs, readTag, type TaggedMessage } from './read-tag.js';

/** The exhaustive form is the last overload, because TypeScript names the missing handler of the last one. */
export function dispatchFunction(context: EmitContext, union: DispatchedUnion): FunctionStatement {
  const { model, names } = context;
  const message = names.typeOf(union.name);
  const handlers = code`${names.of('handlers', union.name)}<Result>`;
  const fallback = code`(message: ${message}) => Result`;
  const signature = (type: Code): Signature => ({
    typeParameters: ['Result'],
    parameters: [
      { name: 'message', type: code`${message}` },
      { name: 'handlers', type },
    ],
    returnType: code`Result`,
  });
  const documentation = {
    doc: `按类型把消息交给对应的处理函数并返回其结果。未给出 fallback 时须写全所有类型，少一个就不能编译`,
  };
  const example = exampleOf(context, union);
  const keyOf = handlerKeys(model, union);
  return {
    kind: 'function',
    name: names.of('dispatcher', union.name).name,
    overloads: [
      {
        documentation: { ...documentation, example },
        ...signature(code`Partial<${handlers}> & { readonly fallback: ${fallback} }`),
      },
      { documentation, ...signature(handlers) },
    ],
    ...signature(code`Partial<${handlers}> & { readonly fallback?: ${fallback} }`),
    body: code`${dispatchSwitch(context, { union, message: code`message` }, keyOf)}\n${unhandled(context, union)}`,
  };
}

function dispatchSwitch(context: EmitContext, { union, message }: TaggedMessage, keyOf: HandlerKey): Code {
  const cases = union.members.flatMap(({ name, tags }) => {
    const definition = context.model.definitions.get(name);
    if (definition?.kind === 'union') {
      const labels = tags.map((tag) => code`case ${literal(tag)}:`);
      const inner = messageAs(context, definition);
      return code`${joinCode(labels, '\n')}\n${dispatchSwitch(context, inner, keyOf)}\nbreak;`;
    }
    return tags.map((tag) => {
      const key = keyOf(name, tag);
      const handler = code`handlers[${literal(key)}]`;
      const call = code`${handler}(message as ${context.names.typeOf(name)})`;
      return code`case ${literal(tag)}:\nif (${isThere(key, handler)}) return ${call};\nbreak;`;
    });
  });
  return code`switch (${readTag({ union, message })}) {\n${joinCode(cases, '\n')}\n}`;
}

/** Every object has a `toString`: such a handler is there only if it is another function. */
function isThere(key: string, handler: Code): Code {
  if (!isInherited(key) && key !== '__proto__') return handler;
  return code`${valueFrom('runtime/is-given', 'isGiven')}(handlers, ${literal(key)}) && ${handler}`;
}

/** The form with a fallback, which is what people begin with. */
function exampleOf({ model, names }: EmitContext, union: DispatchedUnion): readonly string[] {
  const [first] = handlersOf(model, union);
  const key = first === undefined ? [] : [`  ${shownKey(first.key)}: (message) => console.log(message),`];
  return [
    `${names.of('dispatcher', union.name).name}(message, {`,
    ...key,
    `  fallback: (message) => console.log('other', message),`,
    `});`,
  ];
}

function shownKey(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}

/** Without types, nothing else says which handler was forgotten. */
function unhandled(context: EmitContext, union: DispatchedUnion): Code {
  const tag = code`${valueFrom('runtime/short-text', 'shortText')}(${innermostTag(context, { union, message: code`message` })})`;
  const sentence = code`${literal(`${union.dispatch}: no handler for `)} + ${tag}`;
  return code`if (handlers.fallback) return handlers.fallback(message);\nthrow new TypeError(${sentence});`;
}

/** The tag of the union that the outer tags lead to. Of a type assertion TypeScript does not narrow what is left. */
function innermostTag(context: EmitContext, { union, message }: TaggedMessage): Code {
  const isNested = union.members.some(({ name }) => context.model.definitions.get(name)?.kind === 'union');
  const tag = readTag(isNested ? messageAs(context, union) : { union, message });
  return union.members.reduceRight((other, { name, tags }) => {
    const definition = context.model.definitions.get(name);
    if (definition?.kind !== 'union') return other;
    const isInside = joinCode(
      tags.map((each) => code`${tag} === ${literal(each)}`),
      ' || ',
    );
    return code`${isInside} ? ${innermostTag(context, messageAs(context, definition))} : ${other}`;
  }, tag);
}
