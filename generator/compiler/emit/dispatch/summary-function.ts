import { isBody } from '../../model/is-body.js';
import type { Model, Scalar, UnionDefinition } from '../../model/model.js';
import { code, identifier, joinCode, literal, type Code } from '../code/code.js';
import { valueFrom } from '../code/reference.js';
import type { FunctionStatement } from '../code/statement.js';
import type { EmitContext } from '../emitter.js';
import { messageAs, readTag, type TaggedMessage } from './read-tag.js';

/** A function from message to one line of text. */
export function summaryFunction(context: EmitContext, union: UnionDefinition): FunctionStatement {
  const { names } = context;
  return {
    kind: 'function',
    name: names.of('summary', union.name).name,
    documentation: { doc: `一行中文摘要，供日志与提示词使用：控制字符已转义，长度有限` },
    parameters: [{ name: 'message', type: code`${names.typeOf(union.name)}` }],
    returnType: code`string`,
    body: summarySwitch(context, { union, message: code`message` }),
  };
}

/**
 * The body is the field with the name of the tag's value or, if the tag is nested, the object that contains the tag. A
 * type with several tags has one body, which has the name of one of them.
 */
function summarySwitch(context: EmitContext, { union, message }: TaggedMessage): Code {
  const { model, names } = context;
  const tag = readTag({ union, message });
  const inner = union.members.flatMap(({ name, tags }) => {
    const definition = model.definitions.get(name);
    if (definition?.kind !== 'union') return [];
    const rest = summarySwitch(context, messageAs(context, definition));
    return tags.map((each) => code`if (${tag} === ${literal(each)}) {\n${rest}\n}`);
  });
  // If all members are unions, TypeScript concludes that nothing is left.
  const isExhausted = union.members.every(({ name }) => model.definitions.get(name)?.kind === 'union');
  const whole = isExhausted ? messageAs(context, union).message : message;
  const wholeTag = readTag({ union, message: whole });
  const holder = union.tagPath.at(-2);
  const body = holder === undefined ? code`String(${wholeTag})` : literal(holder);
  const outer = union.tagPath.slice(0, -2).map(identifier);
  const around = outer.length === 0 ? code`message` : joinCode([whole, ...outer], '.');
  const label = code`${names.of('tagLabel', union.name)}(${wholeTag}) ?? String(${wholeTag})`;
  const summarizeItem = valueFrom('runtime/summarize', 'summarizeItem');
  const others = holder === undefined ? bodiesUnderOtherTags(model, union) : [];
  const cases = others.map(
    ({ tag: each, body: name }) =>
      code`if (${tag} === ${literal(each)}) return ${summarizeItem}(message, ${literal(name)}, ${label});`,
  );
  const end = code`return ${summarizeItem}(${around}, ${body}, ${label});`;
  return joinCode([...inner, ...cases, end], '\n');
}

interface TaggedBody {
  readonly tag: Scalar;
  readonly body: string;
}

/** For the tags of a type with several, the body that has the name of another one. */
function bodiesUnderOtherTags(model: Model, { members }: UnionDefinition): readonly TaggedBody[] {
  return members.flatMap(({ name, tags }) => {
    const definition = model.definitions.get(name);
    const fields = definition?.kind === 'object' && tags.length > 1 ? definition.fields : [];
    const names = new Set(fields.filter(({ type }) => isBody(model, type)).map((field) => field.name));
    const body = tags.map(String).find((tag) => names.has(tag));
    if (body === undefined) return [];
    return tags.filter((tag) => !names.has(String(tag))).map((tag) => ({ tag, body }));
  });
}
