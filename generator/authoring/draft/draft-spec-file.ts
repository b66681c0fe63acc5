import { exampleLines } from './example-lines.js';
import { draftTypeName } from './type-affixes.js';
import { fieldLines } from './field-lines.js';
import { wordOfTag } from './tag-value.js';
import type { Tag } from '../../compiler/model/tag-style.js';
import type { UnionHabits } from './union-habits.js';

interface DraftRequest {
  readonly habits: UnionHabits;
  readonly tag: Tag;
  /** The path from the new file to the schema of the spec language. */
  readonly schema?: string | undefined;
}

/** A spec file that is valid as it is; what only its author can know is marked with TODO. */
export function draftSpecFile({ habits, tag, schema }: DraftRequest): string {
  const { base, union, noun, affixes } = habits;
  const modeline = schema === undefined ? [] : [`# yaml-language-server: $schema=${schema}`, ''];
  const lines = [
    ...modeline,
    `${draftTypeName(affixes, wordOfTag(tag))}:`,
    `  doc: TODO ${noun === '' ? '' : `${noun}的`}中文名称`,
    '  # TODO 官方文档的地址，写成 source: https://…',
    ...(base === undefined ? [] : [`  extends: ${base.name}`]),
    `  in: ${union.name}`,
    '  fields:',
    ...fieldLines(habits, tag, '    '),
    '  examples:',
    '    # TODO 换成实际收到的一条，其中的 ID 和内容另编',
    ...exampleLines(habits, tag, '    '),
  ];
  return `${lines.join('\n')}\n`;
}
