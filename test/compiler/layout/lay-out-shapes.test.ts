import { format } from 'prettier';
import { expect, test, vi } from 'vitest';
import { style } from '../../../generator/compiler/layout/format-typescript.js';
import { seededRandom } from '../../../generator/runtime/seeded-random.js';

vi.mock(import('../../../generator/compiler/layout/syntax/read-statement.js'), { spy: true });

// Other tests share this world, and may have loaded what is not spied upon.
vi.resetModules();
const statements = await import('../../../generator/compiler/layout/syntax/read-statement.js');
const { layOutTypeScript } = await import('../../../generator/compiler/layout/lay-out-typescript.js');

const { below } = seededRandom(7);

/** Of any width, more often a small one. */
const width = (): number => 1 + below(1 + below(90));
const name = (): string => `n${'abcdefghij'.repeat(10).slice(0, width())}`;
const chinese = (): string => '微信客服消息类型'.repeat(8).slice(0, 1 + below(40));
const texts = [
  name,
  chinese,
  () => '',
  () => '-',
  () => 'a b',
  () => `${name()}.${name()}`,
  () => `it's ${name()}`,
  () => `"${name()}"`,
];
const text = (): string => JSON.stringify((texts[below(texts.length)] ?? name)());

/** Statements of one shape, with names and texts of other widths each time. */
const shapes: Readonly<Record<string, () => string>> = {
  lists: () =>
    `export const ${name()}: A.B = [${text()}, [[${text()}, ${name()}], [${text()}, 1]], () => [a]];`,
  objects: () =>
    `/** ${chinese()} */\nexport const ${name()}: A = { ${text()}: ${text()}, "b-${name()}": [${text()}], ${name()}: 1, c: ${name()} } as unknown as A;`,
  guards: () =>
    `/**\n * ${chinese()}\n *\n * @see ${name()}\n */\nexport function ${name()}(value: unknown, ${name()}: A = ${text()}): value is B { return b(value) && value[${text()}] === ${text()} && (value[${text()}] === undefined || ${name()}(value)); }`,
  switches: () =>
    `function ${name()}(code: number): A { switch (code) { case 1: return ${text()}; default: return ${name()} ? { ok: true, value } : f(${name()}, value); } }`,
  types: () =>
    `export interface A extends ${name()} {\n/**\n* ${chinese()}\n*/\n${text()}: ${name()}[]\n${name()}?: (${name()} | undefined)\na: {\nb: "c"\n}\n}`,
  unions: () => `export type ${name()} = ${name()} | ${name()} | 'a';`,
  links: () =>
    `import { ${name()}, ${name()} as ${name()} } from './a.js';\nimport type * as a from './b.js';`,
  calls: () => `export const ${name()}: A<B> = /* @__PURE__ */ f(${name()}, ${name()});`,
};

test.each(Object.entries(shapes))('%s of one shape are laid out as prettier does', async (_, make) => {
  const code = Array.from({ length: 150 }, make).join('\n\n');
  vi.mocked(statements.readStatements).mockClear();
  const laidOut = await layOutTypeScript(code);
  const often = vi.mocked(statements.readStatements).mock.calls.length;
  expect(laidOut).toBe(await format(code, { parser: 'typescript', ...style }));
  expect(often).toBeLessThanOrEqual(2 * 150);
});

test('those that fit on their lines are read twice, however many there are', async () => {
  const make = (_: unknown, index: number): string =>
    `/** 判断 */\nexport function is${index + 1000}(value: unknown): value is A { return b(value) ? a : c('${'x'.repeat(index % 50)}bc'); }`;
  vi.mocked(statements.readStatements).mockClear();
  await layOutTypeScript(Array.from({ length: 500 }, make).join('\n\n'));
  expect(statements.readStatements).toHaveBeenCalledTimes(2);
});

test('those whose names are as long are read twice, also where they are broken', async () => {
  const make = (_: unknown, index: number): string =>
    `function is${index + 1000}(value: unknown): value is A { return ${`isSomething${index + 1000}(value) && `.repeat(9)}b${index + 1000}; }`;
  const code = Array.from({ length: 100 }, make).join('\n\n');
  vi.mocked(statements.readStatements).mockClear();
  const laidOut = await layOutTypeScript(code);
  expect(statements.readStatements).toHaveBeenCalledTimes(2);
  expect(laidOut).toBe(await format(code, { parser: 'typescript', ...style }));
});
