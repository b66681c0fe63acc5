import type { Words } from '../../base/words/words.js';

/** A spec to begin with that extends nothing: a union of messages, and one of them with its sample. */
export function emptySpec({ specGuide }: Words, schema: string | undefined): string {
  const lines = schema === undefined ? [] : [`# yaml-language-server: $schema=${schema}`];
  return [...lines, `# ${specGuide.example}`, ...example, ''].join('\n');
}

/** The name of its file. */
export const exampleFile = 'messages.yaml';

const example = [
  'Message: { doc: 消息, union: type }',
  '',
  'TextMessage:',
  '  doc: 文本消息',
  '  in: Message',
  '  fields:',
  '    type: { const: text, doc: 消息类型 }',
  '    text: { type: string, maxLength: 2000, doc: 内容 }',
  '  examples:',
  '    - { type: text, text: 你好 }',
];
