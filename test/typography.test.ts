import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadWords } from '../generator/base/words/languages.js';
import { readSpecFiles, repositoryRoot } from './support/read-spec-files.js';
import { mistypedLines } from './support/typography.js';

/** Signs that are spoken of, and YAML outside braces. */
const signs = /(?<= )\?(?= )|（!）|键: 值|规则: 理由/g;

/** Every text in a value, however deep. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The descriptions in a schema, however deep. */
function descriptionsIn(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'description' && typeof value === 'string' ? [value] : descriptionsIn(value),
  );
}

/** What a spec file says to people: all of it but its samples, which are what people send. */
function documented(text: string): string {
  return text.replaceAll(/^( *)examples:\n(?:\1 +.*\n|\1- .*\n|\n)*/gm, '');
}

/** The scalars of YAML, without what holds them together. */
function scalars(text: string): string {
  return text
    .replaceAll(/^( *)# (?:kfgen-ignore [^:\n]*: )?/gm, '$1')
    .replaceAll(/[{,]? ?(?:'[^'\n]+'|[\w?.-]+): (?=[^\n])/g, '\n')
    .replaceAll(/ \},?$/gm, '');
}

describe('Chinese is typeset as Chinese', () => {
  it.each(Object.entries(readSpecFiles()))('in %s', (_, text) => {
    expect(mistypedLines(scalars(documented(text)))).toEqual([]);
  });

  it('in messages', async () => {
    expect(
      textsIn(await loadWords('zh-CN')).flatMap((text) => mistypedLines(text.replaceAll(signs, 'x'))),
    ).toEqual([]);
  });

  it.each(['README.zh-CN.md', 'spec/README.md', 'spec/guide.md', 'generated/README.md'])('in %s', (path) => {
    const text = readFileSync(join(repositoryRoot, path), 'utf8').split('\n## English\n')[0] ?? '';
    expect(mistypedLines(text.replaceAll(signs, 'x'))).toEqual([]);
  });

  it('in what the JSON Schema says', () => {
    const { $defs } = JSON.parse(
      readFileSync(join(repositoryRoot, 'generated/schema/kf.schema.json'), 'utf8'),
    ) as { $defs: unknown };
    expect(descriptionsIn($defs).flatMap(mistypedLines)).toEqual([]);
  });

  it.each(['types', 'codes', 'validate', 'pages', 'dispatch', 'accessors'])(
    'in the comments of %s.ts',
    (name) => {
      const text = readFileSync(join(repositoryRoot, `generated/src/${name}.ts`), 'utf8');
      const comments = text.match(/^ *(?:\/\*)?\*.*$/gm) ?? [];
      expect(comments.length).toBeGreaterThan(0);
      expect(comments.flatMap(mistypedLines)).toEqual([]);
    },
  );

  it('in the overview that is generated', () => {
    const text = readFileSync(join(repositoryRoot, 'generated/MESSAGES.md'), 'utf8');
    expect(mistypedLines(text)).toEqual([]);
  });
});

describe('a line is mistyped', () => {
  it.each([
    '消息类型,此时固定为 text',
    '此时固定为:text',
    '菜单 ID,1 至 128 个字节',
    '客服账号 ID (可选)',
    '名片(仅一张)',
    '客服帐号',
    '是否可选?',
    '`a`,二',
  ])('%s', (line) => {
    expect(mistypedLines(line)).toEqual([line.replace('`a`', 'x')]);
  });

  it.each([
    '消息类型，此时固定为：text',
    '如 `{ a: 1, b: 2 }`，或 { a: 甲, b: 乙 }',
    '以 https://example.com/a,b 开头',
    '共 1,000 条，0:30 开始',
    'not Chinese, (at all): so what?',
  ])('not %s', (line) => {
    expect(mistypedLines(line)).toEqual([]);
  });
});
