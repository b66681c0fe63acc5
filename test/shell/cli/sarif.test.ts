import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log, Result, Run } from 'sarif';
import { describe, expect, test } from 'vitest';
import { writeTree } from '../files/write-tree.js';
import { project } from './project.js';
import { runIn } from './run-in.js';
import { smallSpec } from './small-spec.js';

const library = dirname(createRequire(import.meta.url).resolve('@microsoft/jest-sarif'));
const schema = JSON.parse(readFileSync(join(library, 'schemas/sarif-2.1.0-rtm.5.json'), 'utf8')) as object;
const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const isValid = ajv.compile(schema);

interface Sarif {
  readonly run: Run;
  readonly results: readonly Result[];
  readonly code: number;
  readonly out: string;
}

/** What a command prints, which the schema has to allow. */
async function sarif(folder: string, ...argv: readonly string[]): Promise<Sarif> {
  const { code, out, err } = await runIn(folder, [...argv, '--format', 'sarif']);
  expect(err).toBe('');
  const log = JSON.parse(out) as Log;
  isValid(log);
  expect(isValid.errors ?? []).toEqual([]);
  const [run, ...others] = log.runs;
  if (run === undefined || others.length > 0) throw new Error('A log has one run');
  const { results = [] } = run;
  const { rules = [] } = run.tool.driver;
  for (const { ruleId, ruleIndex = -1 } of results) expect(rules[ruleIndex]?.id).toBe(ruleId);
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  return { run, results, code, out };
}

function uriOf(result: Result | undefined): string | undefined {
  return result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri;
}

test('the schema refuses what is no log', () => {
  expect(isValid({ version: '2.1.0' })).toBe(false);
  expect(isValid({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
});

describe('lint', () => {
  test('gives a mistake with its rule, place and help', async () => {
    const folder = project({ 'spec/a.yaml': 'A: { doc: 甲, fields: { "𠮷": 1 }, docs: 乙 }\n' });
    const { run, results, code } = await sarif(folder, 'lint', '--lang', 'en');
    expect(code).toBe(1);
    expect(run).toMatchObject({
      columnKind: 'utf16CodeUnits',
      language: 'en',
      tool: { driver: { name: 'kfgen' } },
    });
    const result = results.find(({ ruleId }) => ruleId === 'unknown-key');
    expect(result).toMatchObject({
      level: 'error',
      message: { text: 'Unknown key "docs". Did you mean "doc"?' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'spec/a.yaml', uriBaseId: '%SRCROOT%' },
            // Two of the columns are those of one letter.
            region: { startLine: 1, startColumn: 35, endLine: 1, endColumn: 39 },
          },
        },
      ],
    });
    expect(run.tool.driver.rules?.find(({ id }) => id === 'unknown-key')).toMatchObject({
      shortDescription: { text: 'Unknown key "…"….' },
      help: { text: expect.stringContaining('misspelt') as string },
    });
  });

  test('gives advice as warnings, in the language of the user', async () => {
    const folder = project({
      ...smallSpec,
      'spec/b.yaml': 'B: { doc: 甲, fields: { a: { type: string, doc: only } } }\n',
    });
    const { run, results } = await sarif(folder, 'lint', '--lang', 'zh-CN');
    expect(run.language).toBe('zh-CN');
    expect(results.map(({ ruleId, level }) => [ruleId, level])).toContainEqual([
      'doc-without-chinese',
      'warning',
    ]);
    expect(run.tool.driver.rules?.[0]?.shortDescription?.text).toMatch(/\p{Script=Han}/u);
  });

  test('gives a log without results for a spec that is fine', async () => {
    const { results, code } = await sarif(project(), 'lint');
    expect([results, code]).toEqual([[], 0]);
  });

  test.skipIf(process.platform === 'win32')('finds files by any name', async () => {
    const names = ['子 目录/规 格#1?.yaml', 'C:/a%20b.yaml', '\\b.yaml', 'a\u001b]0;\u202e\n::error::.yaml'];
    const folder = project(Object.fromEntries(names.map((name) => [`spec/${name}`, 'Wrong: 1\n'])));
    const { results, out } = await sarif(folder, 'lint');
    const found = new Set(results.map((result) => decodeURIComponent(uriOf(result) ?? '')));
    expect(found).toEqual(new Set(names.map((name) => `spec/${name}`)));
    for (const result of results) expect(uriOf(result)).toMatch(/^[\w./%~!'()*-]+$/);
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202e]/);
    const elsewhere = await sarif(project(), 'lint', '--spec', join(folder, 'spec'));
    const { pathname } = new URL(uriOf(elsewhere.results[0]) ?? '');
    expect(decodeURIComponent(pathname).startsWith(`${folder}/spec/`)).toBe(true);
  });

  test('lets no text of the spec be a link, a placeholder or invisible', async () => {
    const key = '[看](http://evil.example) \\\\](x) {0} \\u202e\\u001b';
    const folder = project({
      'spec/a.yaml': `A: { doc: 甲, "${key}": 1, fields: { a: { type: string, doc: 甲 } } }\n`,
    });
    const { results, out } = await sarif(folder, 'lint', '--lang', 'en');
    const text = results.find(({ ruleId }) => ruleId === 'unknown-key')?.message.text ?? '';
    expect(text).toContain('[看\\](http://evil.example) \\\\\\](x) {{0}} ');
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202e]/);
  });
});

describe('check', () => {
  test('gives each file that is not current, or the mistakes of the spec', async () => {
    const folder = project();
    const { results, code } = await sarif(folder, 'check', '--lang', 'en', '--out', '输 出');
    expect(code).toBe(1);
    expect(results.length).toBeGreaterThan(3);
    for (const result of results) expect(result).toMatchObject({ ruleId: 'missing', level: 'error' });
    expect(uriOf(results[0])).toMatch(/^%E8%BE%93%20%E5%87%BA\//);
    await runIn(folder, []);
    expect(await sarif(folder, 'check')).toMatchObject({ results: [], code: 0 });
    writeTree(folder, { 'spec/b.yaml': 'Wrong: 1\n' });
    expect(uriOf((await sarif(folder, 'check')).results[0])).toBe('spec/b.yaml');
  });
});

describe('diff', () => {
  const files = {
    'old/spec/a.yaml':
      'A: { doc: 甲, fields: { a: { type: string, doc: 乙 }, "x{0}": { type: string, doc: 乙 }, c?: { type: string, doc: 乙 }, e: { type: string, doc: 乙 } } }\n',
    'old/spec/gone.yaml': 'Gone: { doc: 甲, fields: { a: { type: string, doc: 乙 } } }\n',
    'spec/a.yaml':
      '# 新\nA:\n  doc: 甲\n  fields:\n    a: { type: string, doc: 丙 }\n    c: { type: string, doc: 乙 } # kfgen-ignore presence-tightened: 有意\n    d?: { type: boolean, doc: 丁 }\n    e?: { type: string, doc: 乙 }\n',
  };

  test('gives each difference with its place, and what is gone beside what held it', async () => {
    const { results, code } = await sarif(project(files), 'diff', '--against', 'old', '--lang', 'en');
    expect(code).toBe(0);
    const told = results.map(({ ruleId, level, locations, suppressions }) => [
      ruleId,
      level,
      locations?.[0]?.physicalLocation?.region?.startLine,
      locations?.[0]?.logicalLocations?.[0]?.fullyQualifiedName,
      suppressions?.[0]?.justification,
    ]);
    expect(told).toEqual(
      expect.arrayContaining([
        ['type-removed', 'error', 1, 'Gone', undefined],
        ['field-removed', 'error', 2, 'A.x{0}', undefined],
        ['presence-loosened', 'error', 8, 'A.e', undefined],
        ['presence-tightened', 'error', 6, 'A.c', '有意'],
        ['field-added', 'warning', 7, 'A.d', undefined],
        ['doc-changed', 'note', 5, 'A.a', undefined],
      ]),
    );
    const gone = results.find(({ ruleId }) => ruleId === 'field-removed')?.message.text;
    expect(gone).toContain('x{{0}}');
    expect(gone).toMatch(/old spec old\/spec\/a\.yaml:1:\d+$/);
  });

  test('warns of a break that the version has said already', async () => {
    const versions = {
      'old/package.json': '{ "name": "a", "version": "1.0.0" }',
      'package.json': '{ "name": "a", "version": "2.0.0" }',
    };
    const { results } = await sarif(project({ ...files, ...versions }), 'diff', '--against', 'old');
    expect(new Set(results.map(({ level }) => level))).toEqual(new Set(['warning', 'note']));
  });
});
