import type { UnionDefinition } from '../../model/model.js';
import { tellingFieldsIn, type TellingChoices, type TellingField } from '../../model/telling-fields.js';
import { code, joinCode, literal, type Code } from '../code/code.js';
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

/** Each type with the fields that say most about it; one that nobody knows yet with its tag alone. */
function summarySwitch(context: EmitContext, { union, message }: TaggedMessage): Code {
  const { model, names } = context;
  const tellingFields = tellingFieldsIn(model, union);
  const tag = readTag({ union, message });
  const cases = union.members.flatMap(({ name, tags }) => {
    const definition = model.definitions.get(name);
    const labels = joinCode(
      tags.map((each) => code`case ${literal(each)}:`),
      '\n',
    );
    if (definition?.kind === 'union')
      return [code`${labels} {\n${summarySwitch(context, messageAs(context, definition))}\n}`];
    const choices = definition?.kind === 'object' ? tellingFields(definition) : [];
    return choices.length === 0 ? [] : [code`${labels}\nreturn ${summary(context, choices)};`];
  });
  return joinCode(
    [
      code`const label = ${names.of('tagLabel', union.name)}(${tag}) ?? String(${tag});`,
      ...(cases.length === 0 ? [] : [code`switch (${tag}) {\n${joinCode(cases, '\n')}\n}`]),
      code`return ${summary(context, [])};`,
    ],
    '\n',
  );
}

function summary(context: EmitContext, choices: TellingChoices): Code {
  const lists = choices.map((fields) => {
    const told = fields.map((field) => toldField(context, field));
    return code`[${joinCode(told, ', ')}]`;
  });
  const summarizeItem = valueFrom('runtime/summarize', 'summarizeItem');
  return code`${summarizeItem}(${joinCode([code`message`, code`label`, ...lists], ', ')})`;
}

function toldField({ names }: EmitContext, { path, enumName }: TellingField): Code {
  const keys = code`[${joinCode(path.map(literal), ', ')}]`;
  return enumName === undefined ? code`[${keys}]` : code`[${keys}, ${names.of('enumLabel', enumName)}]`;
}
