import { adviceDocs } from '../../model/advice.js';
import { hasAdvice } from '../../model/has-advice.js';
import type { EnumDefinition, UnionDefinition } from '../../model/model.js';
import type { EmitContext, Emitter } from '../emitter.js';
import { sentNames } from '../../model/sent-names.js';
import { callSection } from './call-section.js';
import {
  markdownCode,
  markdownScalar,
  markdownTable,
  markdownText,
  sourceLink,
  summary,
} from './markdown.js';
import { typeSection } from './type-section.js';
import { notice } from '../shared/banner.js';
import { escapeUnseen } from '../shared/escape-unseen.js';

/** An overview for people: each tag, call, field and code, and what it means. */
export const emitMessages: Emitter = {
  emit: (context) => {
    const definitions = [...context.model.definitions.values()];
    const sent = sentNames(context.model);
    const { calls } = context.model;
    const unions = definitions.filter((definition) => definition.kind === 'union');
    const enums = definitions.filter((definition) => definition.kind === 'enum');
    // A body has the fields of its message, less those of a base.
    const objects = definitions
      .filter((definition) => definition.kind === 'object')
      .filter(({ bodyOf }) => bodyOf === undefined);
    const sections = [
      `<!-- ${notice} -->`,
      '# 消息、事件与代码一览',
      ...unions.map((union) => unionSection(context, union, sent.has(union.name))),
      ...(calls.length === 0 ? [] : [callSection(calls)]),
      ...(objects.length === 0 ? [] : ['## 类型的字段']),
      ...objects.map((each) => typeSection(each, sent.has(each.name))),
      ...(enums.length === 0 ? [] : ['## 代码']),
      ...enums.map(enumSection),
    ];
    return [{ path: 'MESSAGES.md', language: 'markdown', text: `${escapeUnseen(sections.join('\n\n'))}\n` }];
  },
};

function unionSection(
  { model, names }: EmitContext,
  { name, doc, tagPath, members }: UnionDefinition,
  isSent: boolean,
): string {
  const rows = members.flatMap((member) => {
    const definition = model.definitions.get(member.name);
    if (definition === undefined) return [];
    const tags = member.tags.map(markdownScalar).join(' ');
    return [
      [
        tags,
        summary(definition.doc),
        `\`${member.name}\``,
        `\`${names.of('guard', member.name).name}\``,
        sourceLink(definition.source),
      ],
    ];
  });
  const heading = `## ${name}：${summary(doc)}`;
  return [
    heading,
    ...(isSent ? ['由程序发给服务端。'] : []),
    markdownTable([markdownText(tagPath.join('.')), '名称', '类型', '校验', '出处'], rows),
  ].join('\n\n');
}

function enumSection(definition: EnumDefinition): string {
  const { name, doc, open, values } = definition;
  const isAdvised = hasAdvice(definition);
  const rows = values.map((value) => {
    const meaning =
      value.deprecated === undefined ? value.doc : `${value.doc}（已弃用：${value.deprecated}）`;
    const advice =
      value.advice === undefined ? '' : `\`${value.advice}\` ${markdownText(adviceDocs[value.advice])}`;
    const cells = [markdownCode(String(value.value)), `\`${value.name}\``, markdownText(meaning)];
    return isAdvised ? [...cells, advice] : cells;
  });
  const note = open ? '开放：可能出现未列出的值。' : '封闭：只有以下的值。';
  return [
    `### ${name}：${summary(doc)}`,
    note,
    markdownTable(['值', '名字', '含义', ...(isAdvised ? ['应对'] : [])], rows),
  ].join('\n\n');
}
