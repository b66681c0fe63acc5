import { ownEvent, ownMenu, ownText } from '../../../authoring/infer/own-spec.js';
import { spec } from './neutral-specs.js';

/** Items with each kind of mistake and of drift. */
const wrong = [
  { ...ownText, seq: 1, origin: 9, text: { content: 5, mood: 'x'.repeat(99) } },
  { ...ownText, origin: '3', send_time: -1, open_kfid: null, text: { content: 'x'.repeat(99) } },
  { ...ownText, msgid: [], text: [] },
  { ...ownText, msgid: true, text: { content: {} } },
  { ...ownText, origin: 5 },
  { ...ownMenu, menu: { ...ownMenu.menu, list: [{ type: 'other' }, { type: 5 }, 'x'], newline: 'x' } },
  { ...ownEvent, event: { event_type: 'blink', open_kfid: 'k' } },
  { ...ownEvent, msgtype: 5 },
  { ...ownEvent, event: { event_type: 5 } },
  { msgtype: 'red_packet', red_packet: { title: 'x', 甲: 1 } },
  { msgid: 'a' },
];
/** Types and, in each of them, new fields: more kinds of findings than are distinguished. */
const kinds = Array.from({ length: 20 }, (_, index) => `k${letters(index)}`);
const fields = Array.from({ length: 60 }, (_, index) => [letters(index), 1] as const);
export const capturedSpec = {
  ...spec,
  'spec/limits.yaml': messageOf('limits', [
    'a: { type: string, minBytes: 2, doc: 甲 }',
    'b: { type: string, maxBytes: 2, doc: 甲 }',
    'c?: { const: true, doc: 甲 }',
  ]),
  'spec/many.yaml': kinds.map((kind) => messageOf(kind, ['a: { type: string, doc: 甲 }'])).join(''),
};

function messageOf(tag: string, inner: readonly string[]): string {
  return `
${tag.charAt(0).toUpperCase()}${tag.slice(1)}Message:
  doc: 甲
  extends: ContentMessage
  in: KfMessage
  fields: { msgtype: { const: ${tag}, doc: 甲 }, ${tag}: { doc: 甲, fields: { ${inner.join(', ')} } } }
  examples: [{ msgid: a, send_time: 1, origin: 3, open_kfid: k, msgtype: ${tag}, ${tag}: { a: xx, b: x } }]
`;
}

/** Captures of every kind, by the name of their file. */
export const captures: Readonly<Record<string, string | Uint8Array>> = {
  'clean.json': JSON.stringify({ errcode: 0, msg_list: [ownText] }),
  'wrong.ndjson': wrong.map((item) => JSON.stringify(item)).join('\n'),
  'limits.json': JSON.stringify([{ ...ownText, msgtype: 'limits', limits: { a: 'x', b: 'xxx', c: false } }]),
  'many.json': JSON.stringify(
    kinds.map((kind) => ({ ...ownText, msgtype: kind, [kind]: { a: 'x', ...Object.fromEntries(fields) } })),
  ),
  'crowd.json': JSON.stringify(
    Array.from({ length: 70 }, (_, index) => ({ ...ownText, [letters(index)]: 1 })),
  ),
  'broken.ndjson': `${JSON.stringify(ownText)}\n{"a"\n`,
  'faults.ndjson': '{"a":x}\n'.repeat(30),
  'early.json': '[{',
  'deep.json': '['.repeat(400),
  'large.json': JSON.stringify({ ...ownText, msgid: 'x'.repeat(5_000_000) }),
  'latin.json': Uint8Array.from([0x22, 0xff, 0x22]),
  'empty.json': '',
};

/** A name of letters only, a different one for each number. */
function letters(number: number): string {
  return `w${Array.from(`${number}`, (digit) => 'abcdefghij'.charAt(Number(digit))).join('')}`;
}
