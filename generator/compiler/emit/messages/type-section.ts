import { writtenFields } from '../../model/inner-types.js';
import type { Documented, Field, ObjectDefinition, Scalar } from '../../model/model.js';
import { typeText } from '../../model/type-text.js';
import { once } from '../../../runtime/once.js';
import {
  markdownCode,
  markdownLines,
  markdownScalar,
  markdownTable,
  markdownText,
  sourceLink,
  summary,
} from './markdown.js';

/** A type with each of its fields, inherited and nested ones included. */
export function typeSection(definition: ObjectDefinition, isSent: boolean): string {
  const { name, doc, fields, source, closed } = definition;
  const [, ...explanation] = doc.split('\n');
  const rows = fieldRows(fields, []);
  return [
    `### ${name}：${summary(doc)}`,
    ...explanation.map(markdownText).filter((line) => line !== ''),
    ...(isSent ? [`由程序发给服务端${closed ? '，不接受其他字段' : ''}。`] : []),
    ...notes(definition),
    ...(source === undefined ? [] : [sourceLink(source)]),
    rows.length === 0 ? '没有字段。' : markdownTable(['字段', '类型', '出现', '说明'], rows),
  ].join('\n\n');
}

function fieldRows(fields: readonly Field[], path: readonly string[]): readonly (readonly string[])[] {
  return fields.flatMap((field) => {
    const names = [...path, field.name];
    const row = [markdownCode(names.join('.')), ...description(field)];
    return [row, ...fieldRows(writtenFields(field.type), names)];
  });
}

/** Put into words once: all that extend an object have its fields. */
const description = once((field: Field): readonly string[] => [
  markdownText(typeText(field.type)),
  presenceText(field),
  [markdownLines(field.doc), ...aliases(field), ...notes(field)].join('<br>'),
]);

function presenceText({ presence }: Field): string {
  switch (presence.kind) {
    case 'required':
      return '必有';
    case 'optional':
      return '可选';
    case 'conditional':
    case 'expected': {
      const conditions = presence.conditions.map(
        ({ field, values }) => `${markdownCode(field)} 为 ${listed(values)}`,
      );
      return `${conditions.join('且 ')} 时${presence.kind === 'expected' ? '（文档所说）' : ''}`;
    }
  }
}

function listed(values: readonly Scalar[]): string {
  return values.map(markdownScalar).join('、');
}

function aliases({ aliases: names }: Field): readonly string[] {
  return names.length === 0 ? [] : [`别名：${names.map(markdownCode).join('、')}`];
}

function notes({ since, deprecated }: Documented): readonly string[] {
  return [
    ...(since === undefined ? [] : [`始于：${markdownText(since)}`]),
    ...(deprecated === undefined ? [] : [`已弃用：${markdownText(deprecated)}`]),
  ];
}
