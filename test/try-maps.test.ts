import { test } from 'vitest';
import { inferFrom } from './authoring/infer/infer-from.js';
import { ownSpec, ownText } from './authoring/infer/own-spec.js';
import { forgeWebhooks } from './support/forge-webhooks.js';
const { msgid, send_time, origin, open_kfid } = ownText;
const message = (more: object) => ({ msgid, send_time, origin, open_kfid, msgtype: 'audio', ...more });
const names = ['Ada','Basic','Cobol','Dart','Erlang','Forth','Go','Haskell','Io','Java','Kotlin','Lua'];
const word = (i: number) => [...String(i)].map((d) => 'abcdefghij'.charAt(+d)).join('');
const obj = (n: number, f: (i: number) => unknown, from = 0) => Object.fromEntries(Array.from({ length: n }, (_, i) => [`w${word(from + i)}`, f(from + i)]));
const cases: Record<string, object[]> = {
  languages: Array.from({ length: 40 }, (_, t) => ({ m: Object.fromEntries([0, 1].map((s) => [names[(t + 5 * s) % 12]!, t])) })),
  oneBig: [{ m: obj(30, (i) => ({ size: i, name: 'x' })) }],
  oneHuge: [{ m: obj(600, (i) => ({ size: i, name: 'x' })) }],
  oneHugeScalars: [{ m: obj(600, (i) => i) }],
  oneHugeMixed: [{ m: obj(600, (i) => (i % 2 ? i : 'x')) }],
  twoBig: [{ m: obj(30, (i) => ({ size: i })) }, { m: obj(30, (i) => ({ size: i }), 30) }],
  sparse: Array.from({ length: 40 }, (_, t) => ({ m: { [names[t % 12]!]: { at: 'x', by: t } } })),
  rootHuge: [obj(600, (i) => i)],
  optional: Array.from({ length: 40 }, (_, t) => ({ m: { title: 'x', ...(t % 2 ? { url: 'x' } : {}), ...(t % 3 ? { icon: 'x' } : {}) } })),
};
test.each(Object.keys(cases))('%s', (name) => {
  const { parts, files, created, result } = inferFrom(ownSpec, cases[name]!.map((m) => message(name === 'rootHuge' ? m : { audio: m })));
  console.log(name, result.ok, parts.slice(0, 8), created.map((p) => files[p]!.slice(0, 1500)).join('\n'));
});
void forgeWebhooks;
