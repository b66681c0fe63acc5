import type { ObjectDefinition, Scalar } from '../../compiler/model/model.js';
import { draftKinds, type DraftKind } from './draft-kinds.js';
import { draftTypeName } from './draft-type-name.js';
import { invented } from './invented.js';

interface DraftRequest {
  readonly kind: DraftKind;
  /** The msgtype or event_type. */
  readonly name: string;
  /** What the new type extends; its example needs the fields of this, too. */
  readonly base: ObjectDefinition;
  /** Where the editor finds the schema of the spec language, seen from the new file. */
  readonly schema?: string | undefined;
}

/** A spec file that is valid as it is; what only its author can know is marked with TODO. */
export function draftSpecFile(request: DraftRequest): string {
  const { kind, name, schema } = request;
  const { base, union } = draftKinds[kind];
  const modeline = schema === undefined ? '' : `# yaml-language-server: $schema=${schema}\n\n`;
  return `${modeline}${draftTypeName(kind, name)}:
  doc: TODO ${kind === 'message' ? '消息' : '事件'}的中文名称
  # TODO 官方文档的地址，写成 source: https://…
  extends: ${base}
  in: ${union}
  fields:
${kind === 'message' ? messageFields(name) : eventFields(name)}
  examples:
    # TODO 换成实际收到的一条，其中的 ID 和内容另编
${example(request)}
`;
}

function messageFields(name: string): string {
  return `    msgtype:
      const: ${scalar(name)}
      doc: 消息类型，此时固定为：${name}
    ${scalar(name)}:
      doc: TODO 消息内容的中文说明
      fields:
${todoField}`;
}

function eventFields(name: string): string {
  return `    event:
      doc: 事件消息
      fields:
        event_type:
          const: ${scalar(name)}
          doc: 事件类型，此时固定为：${name}
        open_kfid: { type: string, doc: 客服账号 ID }
        external_userid: { type: string, doc: 客户 UserID }
${todoField}`;
}

const todoField = `        # TODO 各个字段，名字照线上的写法；可选的在名字末尾加 ?
        todo:
          type: string
          doc: TODO 字段的中文说明`;

function example({ kind, name, base }: DraftRequest): string {
  const common = base.fields.flatMap(({ name: field, type, presence }) => {
    const values: Readonly<Record<string, Scalar>> = { ...invented, origin: draftKinds[kind].origin };
    const value = type.kind === 'const' ? type.value : values[field];
    return presence.kind !== 'required' || value === undefined ? [] : [`${field}: ${scalar(value)}`];
  });
  const own =
    kind === 'message'
      ? [`msgtype: ${scalar(name)}`, `${scalar(name)}:`, '  todo: TODO']
      : [
          'event:',
          `  event_type: ${scalar(name)}`,
          `  open_kfid: ${invented.open_kfid}`,
          `  external_userid: ${invented.external_userid}`,
          '  todo: TODO',
        ];
  return [...common, ...own].map((line, index) => `    ${index === 0 ? '- ' : '  '}${line}`).join('\n');
}

/** Words that YAML takes for something other than text. */
const NOT_TEXT = /^(?:true|false|null|yes|no|on|off|y|n)$/;

function scalar(value: Scalar): string {
  return typeof value === 'string' && NOT_TEXT.test(value) ? `'${value}'` : String(value);
}
