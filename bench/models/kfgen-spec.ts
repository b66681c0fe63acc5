import type { DescribedModel, Field, Group, Message } from './described-model.js';
import { envelope, item, origins, request } from './described-model.js';

/** The model in kfgen's language, a file for each group. */
export function kfgenSpec({ groups }: DescribedModel): Readonly<Record<string, string>> {
  return Object.fromEntries(groups.map((group) => [`spec/group-${group.suffix}.yaml`, groupText(group)]));
}

function groupText({ suffix, messages }: Group): string {
  const values = origins.map(([value, name, doc]) => `${value}: { name: ${name}, doc: ${doc} }`);
  return `Notice${suffix}: { doc: 通知, union: kind }
Origin${suffix}: { doc: 从哪里来, enum: uint32, open: true, values: { ${values.join(', ')} } }
Envelope${suffix}: { doc: 公共字段, fields: ${fieldsText(envelope, suffix)} }
Item${suffix}: { doc: 一项, fields: ${fieldsText(item, suffix)} }
Page${suffix}: { doc: 一页, fields: { list: { each: Notice${suffix}, doc: 各项 } } }
Request${suffix}: { doc: 请求, sent: true, fields: ${fieldsText(request, suffix)} }
${messages.map((message) => messageText(message, suffix)).join('')}`;
}

function messageText({ name, tag, doc, body }: Message, suffix: string): string {
  const sample = { id: 'n1', sent_at: 1, origin: 3, kind: tag, body: sampleOf(body) };
  return `${name}:
  doc: ${doc}
  extends: Envelope${suffix}
  in: Notice${suffix}
  fields:
    kind: { const: ${tag}, doc: 通知的种类 }
    body: { doc: 内容, fields: ${fieldsText(body, suffix)} }
  examples:
    - ${JSON.stringify(sample)}
`;
}

function fieldsText(fields: readonly Field[], suffix: string): string {
  const texts = fields.map(({ name, kind, isOptional, doc }) => {
    const type = kind.replace(/^(Item|Origin)/, `$1${suffix}`);
    return `${name}${isOptional ? '?' : ''}: { type: ${JSON.stringify(type)}, doc: ${doc} }`;
  });
  return `{ ${texts.join(', ')} }`;
}

function sampleOf(fields: readonly Field[]): object {
  const anItem = { title: '茶杯', amount: 1 };
  const values = { string: '你好', uint32: 1, boolean: true, Item: anItem, 'Item[]': [anItem], Origin: 3 };
  return Object.fromEntries(fields.map(({ name, kind }) => [name, values[kind]]));
}
