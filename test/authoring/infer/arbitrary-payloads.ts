import fc from 'fast-check';
import { ownEvent, ownMenu, ownText } from './own-spec.js';

/** Names that mean something to JavaScript, YAML, the spec or its lints, and some that may be private. */
const names = [
  ...['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf', 'prototype', 'length', 'then'],
  ...['no', 'true', 'null', 'y', 'on', 'todo', 'TODO', 'fields', 'items', 'examples', 'doc', 'when', 'amend'],
  ...[
    'status',
    'scene',
    'code',
    'kind',
    'sub_type',
    'fail_reason',
    'is_vip',
    'parse',
    'body',
    '_hidden',
    'x_',
  ],
  ...['title', 'url', 'amount', 'userid', 'origin', 'name', 'list', 'event', 'map', 'camelCase', 'a1', 'n'],
  ...[
    '',
    ' ',
    '用户',
    'with space',
    '13812345678',
    'wmT8vQBwAAk9Wb4UeN1oVr6TxCi8PzJs',
    'a.b',
    'a?',
    'é',
    '\u0000',
  ],
];
const tags = [
  ...['red_packet', 'no', 'true', 'null', 'y', 'is_vip', 'parse_it', 'map', 'constructor', 'audio', 'event'],
  ...[
    'text',
    'menu',
    'x1',
    'm_',
    'todo',
    'origin',
    'msgid',
    '张三你好',
    'WithCapitals',
    '',
    'a b',
    'e'.repeat(70),
  ],
];
const numbers = ['0', '-0', '1', '2', '3', '7', '-1', '100', '1.5', '1e400', '-1e400', '1152921504606846976'];
const words = ['a', 'pdf', 'click', '你好', '13812345678', '"\\u0041\\n"', 'TODO', 'no'];

const quoted = (text: string): string => JSON.stringify(text);
const objectText = (entries: readonly (readonly [string, string])[]): string =>
  `{${entries.map(([name, value]) => `${quoted(name)}:${value}`).join(',')}}`;

const scalarText = fc.oneof(
  fc.constantFrom(...numbers),
  fc.constantFrom(...words).map(quoted),
  fc.constantFrom('true', 'false', 'null'),
);

const entriesOf = (value: fc.Arbitrary<string>): fc.Arbitrary<readonly (readonly [string, string])[]> =>
  fc.array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 6 });

/** JSON text of a value, with numbers that `JSON.stringify` would not write and repeated keys. */
const { value: valueText } = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, depthSize: 'small', withCrossShrink: true },
    scalarText,
    fc.array(tie('value'), { maxLength: 4 }).map((items) => `[${items.join(',')}]`),
    entriesOf(tie('value')).map(objectText),
  ),
}));

const tagText = fc.oneof(fc.constantFrom(...tags).map(quoted), fc.constantFrom(...numbers));
const envelope = fc.constantFrom(
  ['"msgid":"a"', '"send_time":1', '"origin":3', '"open_kfid":"k"'],
  ['"msgid":"a"', '"send_time":1', '"origin":9'],
  ['"msgid":"a"', '"send_time":1.5', '"origin":5', '"open_kfid":"k"'],
  [],
);

const message = fc
  .tuple(envelope, tagText, entriesOf(valueText), fc.boolean(), valueText)
  .map(([common, tag, entries, hasBody, body]) => {
    const own = entries.map(([name, value]) => `${quoted(name)}:${value}`);
    const announced = hasBody && tag.startsWith('"') ? [`${tag}:${body}`] : [];
    return `{${[...common, ...own, `"msgtype":${tag}`, ...announced].join(',')}}`;
  });

const event = fc.tuple(envelope, tagText, entriesOf(valueText)).map(([common, tag, entries]) => {
  const own = entries.map(([name, value]) => `,${quoted(name)}:${value}`).join('');
  return `{${[...common, '"msgtype":"event"', `"event":{"event_type":${tag}${own}}`].join(',')}}`;
});

/** A known payload with additions in some of its objects. */
const drifted = fc
  .tuple(
    fc.constantFrom(ownText, ownMenu, ownEvent),
    fc.array(entriesOf(valueText), { minLength: 4, maxLength: 4 }),
  )
  .map(([payload, additions]) => {
    let turn = 0;
    return JSON.stringify(payload).replace(/\{(?=")|\{\}/g, (brace) => {
      const entries = additions[turn++ % additions.length] ?? [];
      const inner = objectText(entries).slice(0, -1);
      if (brace === '{}') return `${inner}}`;
      return entries.length === 0 ? inner : `${inner},`;
    });
  });

/** Captures of some payloads each, as JSON text. */
export const arbitraryCapture = fc
  .array(fc.oneof(message, event, drifted), { minLength: 1, maxLength: 8 })
  .map((payloads) => payloads.join('\n'));

/** An object in which a word or a code decides, more or less reliably, what else it has. */
const { variant: variantText } = fc.letrec<{ variant: string }>((tie) => ({
  variant: fc
    .record({
      word: fc.option(fc.constantFrom('click', 'view', 'miniprogram', 'text')),
      code: fc.option(fc.constantFrom(1, 2, 3)),
      other: fc.option(
        fc.constantFrom('"title":"a"', '"status":4', '"status":5', '"amount":9', '"title":null'),
      ),
      stray: fc.boolean(),
      inner: fc.option(tie('variant'), { maxDepth: 1 }),
      list: fc.option(fc.array(tie('variant'), { maxLength: 3 }), { maxDepth: 1 }),
    })
    .map(({ word, code, other, stray, inner, list }) => {
      const entries = [
        ...(word === null
          ? []
          : [`"type":"${word}"`, `"${stray ? 'data' : word}":{"url":"x","scene":${code ?? 7}}`]),
        ...(code === null
          ? []
          : [`"sub_type":${code}`, ...(code > 1 ? [`"name_${'abc'.charAt(code - 1)}":true`] : [])]),
        ...(other === null ? [] : [other]),
        ...(inner === null ? [] : [`"inner":${inner}`]),
        ...(list === null ? [] : [`"list":[${list.join(',')}]`]),
      ];
      return `{${entries.join(',')}}`;
    }),
}));

/** Captures of many payloads of few types, with tags, codes and conditions inside. */
export const arbitraryFamily = fc
  .array(fc.tuple(fc.constantFrom('red_packet', 'audio'), fc.constantFrom('body', 'own'), variantText), {
    minLength: 2,
    maxLength: 8,
  })
  .map((payloads) =>
    payloads
      .map(([tag, kind, variant], index) => {
        const body = kind === 'own' || index % 7 > 0 ? tag : 'data';
        return `{"msgid":"a","send_time":1,"origin":3,"open_kfid":"k","msgtype":"${tag}","${body}":${variant}}`;
      })
      .join('\n'),
  );
