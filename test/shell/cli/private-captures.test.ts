import { describe, expect, test } from 'vitest';
import { readTree } from '../files/read-tree.js';
import { validSpec } from '../../authoring/infer/infer-from.js';
import { readSpecFiles } from '../../support/read-spec-files.js';
import { project } from './project.js';
import { runIn } from './run-in.js';

/** Texts, names, ids and numbers that only their owner may see. */
const secrets = [
  '鑫淼焱垚犇羴骉',
  'Zq7Xv9Kw2Jp4',
  'Mq vz kx jw!',
  'wmQ8zXvKjBw5Ty',
  '13987604521',
  '0571-88462937',
  'vyqzhu_98765432',
  '4629',
];
const numbers = [
  13_987_604_521, 1_398_760_452, 88_462_937, -13_987_604_521, 139_876_045.21, 98_765_432_198_765_430,
];

const pieces = new Set(
  secrets.concat(numbers.map(String)).flatMap((secret) => runsOf(secret.replace('-', ''))),
);

function runsOf(secret: string): readonly string[] {
  return Array.from({ length: Math.max(1, secret.length - 3) }, (_, index) => secret.slice(index, index + 4));
}

const whole = readSpecFiles();
const { model } = validSpec(whole);
const examples = [...model.definitions.values()].flatMap((definition) =>
  definition.kind === 'object' && JSON.stringify(definition.examples).includes('"msgtype"')
    ? definition.examples
    : [],
);
/** Without some types, which the captures have, and without what needs them. */
const spec = Object.fromEntries(
  Object.entries(whole).filter(
    ([path]) => !/\/(?:location|meeting|channels|enter_session|customer_batchget)\.yaml$/.test(path),
  ),
);

type Change = (value: unknown, key: string, index: number) => unknown;
let turn = 0;
const next = <Item>(items: readonly Item[]): Item => items[turn++ % items.length]!;

/** A payload with all values changed, objects after their parts. */
function changed(value: unknown, change: Change, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => changed(item, change));
  if (typeof value !== 'object' || value === null) return change(value, key, turn);
  const entries = Object.entries(value).map(([name, inner]) => [name, changed(inner, change, name)]);
  return change(Object.fromEntries(entries), key, turn);
}

const isTag = (key: string): boolean => /^(?:msgtype|event_type|type)$/.test(key);
const changes: Readonly<Record<string, Change>> = {
  'in all texts but tags': (value, key) => (typeof value === 'string' && !isTag(key) ? next(secrets) : value),
  'in all texts': (value) => (typeof value === 'string' ? next(secrets) : value),
  'in all numbers': (value) => (typeof value === 'number' ? next(numbers) : value),
  'in the kinds of other values': (value, key) =>
    typeof value === 'number'
      ? next(secrets)
      : typeof value === 'string' && !isTag(key)
        ? next(numbers)
        : value,
  'in names': (value) =>
    typeof value === 'object' && !Array.isArray(value)
      ? { ...value, [next(secrets)]: next(secrets), [next(secrets)]: { [next(secrets)]: next(numbers) } }
      : value,
  'in new fields': (value) =>
    typeof value === 'object' && !Array.isArray(value)
      ? {
          note: next(secrets),
          // What somebody has to type in.
          code: 4629,
          status: next(numbers),
          kind: next(secrets),
          sub_type: next(secrets),
          people: { [next(secrets)]: next(secrets), [next(secrets)]: next(numbers) },
          lines: [
            next(secrets),
            next(numbers),
            [next(secrets)],
            { type: next(secrets), reason: next(numbers), [next(secrets)]: 1 },
          ],
          ...value,
        }
      : value,
};

function outputsOf(tree: Readonly<Record<string, string | null>>): string {
  return Object.entries(tree)
    .filter(([path]) => !path.startsWith('captures/'))
    .map(([path, text]) => `${path}\n${text}`)
    .join('\n');
}

/** Each format and language, with readable captures, and with one among them that is not. */
const runs = [
  ['validate a', 'pretty', 'zh-CN', 1],
  ['validate a', 'pretty', 'en', 1],
  ['validate a', 'github', 'zh-CN', 1],
  ['validate a', 'json', 'en', 1],
  ['validate b', 'pretty', 'zh-CN', 2],
  ['infer --dry-run a', 'pretty', 'en', 0],
  ['infer --dry-run a', 'github', 'en', 0],
  ['infer --dry-run a', 'json', 'zh-CN', 0],
  ['infer b', 'pretty', 'zh-CN', 2],
  ['infer b', 'github', 'en', 2],
  ['infer b', 'json', 'en', 2],
] as const;

describe('what people wrote does not come out again', () => {
  test.each(Object.entries(changes))('from secrets %s', async (name, change) => {
    const payloads = [0, 1].flatMap(() => examples.map((example) => changed(example, change)));
    const capture = payloads.map((payload) => JSON.stringify(payload)).join('\n');
    const folder = project({
      ...spec,
      'captures/a.ndjson': capture,
      'captures/b.ndjson': `${capture}\n{"msgtype":"${secrets[0]}`,
    });
    const printed: string[] = [];
    for (const [command, format, lang, expected] of runs) {
      const argv = command.replace(/[ab]$/, 'captures/$&.ndjson').split(' ');
      const { code, out, err } = await runIn(folder, [...argv, '--format', format, '--lang', lang]);
      expect([command, code]).toEqual([command, expected]);
      printed.push(out, err);
    }
    const { code, out, err } = await runIn(folder, ['infer', 'captures/a.ndjson']);
    expect(code).toBe(0);
    printed.push(
      out,
      err,
      (await runIn(folder, ['lint', '--format', 'json'])).out,
      outputsOf(readTree(folder)),
    );
    // Places are not secret.
    const text = printed.join('\n').replaceAll(/"offset": \d+|:\d+:\d+/g, '');
    expect(text.includes('LocationMessage')).toBe(name !== 'in all texts');
    // What the spec contained before is not from captures.
    const known = JSON.stringify(whole);
    expect([...pieces].filter((piece) => text.includes(piece) && !known.includes(piece))).toEqual([]);
    expect(
      Array.from(secrets[0]!).filter((character) => text.includes(character) && !known.includes(character)),
    ).toEqual([]);
  });
});
