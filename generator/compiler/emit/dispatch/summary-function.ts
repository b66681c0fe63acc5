import type { UnionDefinition } from '../../model/model.js';
import { code, joinCode, literal, type Code } from '../code/code.js';
import { valueFrom } from '../code/reference.js';
import type { FunctionStatement } from '../code/statement.js';
import type { EmitContext } from '../emitter.js';
import { readTag } from './read-tag.js';

/** A function from message to one line of text. */
export function summaryFunction(context: EmitContext, union: UnionDefinition): FunctionStatement {
  const { names } = context;
  return {
    kind: 'function',
    name: names.of('summary', union.name).name,
    documentation: { doc: `一行中文摘要，供日志与提示词使用：控制字符已转义，长度有限` },
    parameters: [{ name: 'message', type: code`${names.typeOf(union.name)}` }],
    returnType: code`string`,
    body: summarySwitch(context, union),
  };
}

/** The body is under the tag's own value, or, where the tag lies deeper, the object that holds the tag. */
function summarySwitch(context: EmitContext, union: UnionDefinition): Code {
  const { model, names } = context;
  const inner = union.members.flatMap(({ name, tags }) => {
    const definition = model.definitions.get(name);
    if (definition?.kind !== 'union') return [];
    const tag = readTag(code`message`, union);
    return tags.map(
      (each) => code`if (${tag} === ${literal(each)}) {\n${summarySwitch(context, definition)}\n}`,
    );
  });
  // Where all members are unions, TypeScript believes that nothing is left.
  const isExhausted = union.members.every(({ name }) => model.definitions.get(name)?.kind === 'union');
  const rest = isExhausted ? code`(message as ${names.typeOf(union.name)})` : code`message`;
  const tag = readTag(rest, union);
  const body = union.tagPath.length > 1 ? literal(union.tagPath[0]) : code`String(${tag})`;
  const label = code`${names.of('tagLabel', union.name)}(${tag}) ?? String(${tag})`;
  const summarizeItem = valueFrom('runtime/summarize', 'summarizeItem');
  return code`${joinCode(inner, '\n')}\nreturn ${summarizeItem}(message, ${body}, ${label});`;
}
