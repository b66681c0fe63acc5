import { format } from 'prettier';
import { describe, expect, test, vi } from 'vitest';

vi.mock(import('../../../generator/compiler/layout/format-typescript.js'), { spy: true });

// Other tests share this world, and may have loaded what is not spied upon.
vi.resetModules();
const { formatTypeScript, style } = await import('../../../generator/compiler/layout/format-typescript.js');
const { layOutTypeScript } = await import('../../../generator/compiler/layout/lay-out-typescript.js');

const long = (count: number, part: string, separator: string): string =>
  Array.from({ length: count }, (_, index) => `${part}${index}`).join(separator);

/** Code of the forms that emitters write, in the layout in which the printers give it. */
const known = {
  'short and long imports': `import type { A } from "./a.js";\nimport { ${long(20, 'name', ', ')}, a as b } from './b.js';\nimport type * as c from './c.js';`,
  're-exports': `export * from './a.js';\nexport type * from './b.js';\nexport { ${long(30, 'name', ', ')} } from './c.js';\nexport {};`,
  'an empty line or none': `// first\n\n\n\nimport { a } from './a.js';\nimport { b } from './b.js';\n\n\n/** Text */\nexport const c: A = b;\nexport const d: A = b;`,
  'comments of several lines': `/**\n     * One\n  * two\n *\n * @see https://example.com\n */\nexport const a: A = b;`,
  quotes: `export const a: A = ["it's", 'say "yes"', "both ' and \\"", "\\\\", "\\u2028", 'it\\'s "so"'];`,
  'names of properties': `export const a: A = {"a": 1, "a-b": 2, "1": 3, "微信": 4, "": 5, "it's": 6};`,
  numbers: `export const a: A = [0, -1, 1.5, 9007199254740991, ${long(60, '1', ', ')}];`,
  'lists of lists': `export const a: A = [['object', [['b', c], ['d', e]]], ['f', g]];\nexport const h: A = [['b']];\nexport const i: A = [[], {}];`,
  'long texts under short and long names': `export const a: A = { key: '${'x'.repeat(110)}', 微信: '${'x'.repeat(110)}', 微信号: '${'x'.repeat(110)}', longer: '${'x'.repeat(110)}', list: ['${'x'.repeat(110)}'] };`,
  'an object that is written open stays open': `export const a = {\nb: 1, c: { d: 2 } } as const;`,
  'comments above properties': `export const a = {\n/** One */\nb: 1,\n/** Two */\nc: 2\n} as const;`,
  functions: `export function short(value: unknown): value is A { return true; }\nexport function ${long(5, 'longName', '')}(value: unknown, language: faults.Language = 'zh-CN'): validation.Validation<A> { return b(value); }`,
  overloads: `/** One */\nexport function a(message: ${long(12, 'Kind', ' | ')}): string;\nexport function a(message: object): string | undefined;\nexport function a(message: object): string | undefined { return b(message); }`,
  'chains of conditions': `export function a(value: unknown): value is A { try { return ${long(12, 'isSomething', ' && ')} && (value["a"] === undefined || typeof value["a"] === 'string') && (value["b"] === undefined ? !(${long(9, 'isOther', ' || ')}) : c(value["b"])); } catch { return false; } }`,
  'conditions in tests': `export function a(value: unknown): value is A { if (!(${long(12, 'isSomething', ' && ')})) return false;\nif (${long(12, 'isSomething', ' || ')}) { return true; }\nif (a === b) return true;\nreturn value["a"] === ${'x'.repeat(100)}; }`,
  'bits in conditions': `export function a(value: unknown): value is A { return b(value) && (value["c"] | 0) === value["c"] && value["d"] >>> 0 === value["d"] && (value["${'x'.repeat(100)}"] | 0) === d; }`,
  'local functions and constants': `function a(value: unknown): boolean { return b; }\nconst c: D = e;`,
  'an only parameter that is an object': `export function a(message: { readonly data: { readonly value: boolean | string } }): boolean | string | undefined | null;`,
  switches: `export function a(code: number): string | undefined {\nswitch (b(code)) {\ncase 1:\ncase "two":\nreturn 'b';\n\ndefault:\nreturn undefined;\n}\n}`,
  'calls with long arguments': `export function a(value: unknown): value is A { return b(${long(12, 'isSomething', ', ')}) && listOf(value["${'x'.repeat(60)}"], (item) => isSomething(item), 0, Infinity) && mapOf(value, (item) => b(item)); }`,
  'long reads': `export function a(value: unknown): value is A { return isA(value["${'x'.repeat(70)}"]["${'y'.repeat(50)}"]) && /a/u.test(value["${'x'.repeat(100)}"]); }`,
  'functions that are called at once': `export function a(value: unknown): value is A { return b(value) && ((object: Record<string, unknown>) => ${long(12, 'isSomething', ' && ')})(value); }`,
  'long lists of type parameters': `export function a<${long(20, 'Parameter', ', ')}>(b: B): C { return b; }\nexport interface D<${long(20, 'Parameter', ', ')}> { e: F }`,
  loops: `function hasOnly(value: object): boolean { for (const key in value) { if (!Object.prototype.hasOwnProperty.call(value, key)) return false; }\nreturn true; }`,
  'a last list that opens': `export function a(message: A): string { return summarizeItem(message, label, [[['b', 'c'], d], [['e']], [['${'x'.repeat(70)}', 'g']]], [[['h', 'i']], [['${'y'.repeat(60)}']]]); }\nexport const b: B = c(d, ['${'x'.repeat(70)}', '${'y'.repeat(60)}']);`,
  interfaces: `export interface A extends B {\n/**\n* One\n*/\na: string\nb?: (string | undefined)\nreadonly "c-d": (C | D)[]\ne: {\nf: "a"\n}[]\n}\nexport interface C {}`,
  types: `export type A = B | C;\nexport type D = (${long(12, 'Member', ' | ')});\nexport type E = (typeof E)[keyof typeof E] | (number & {});\nexport type F = ({\na: string\n} | {\nb: string\n});\nexport type G<H> = Record<string, H | undefined>`,
  'long types of properties': `export interface A {\n${'a'.repeat(60)}: (${long(9, 'Member', ' | ')})\nb: Record<string, ${long(12, 'Member', ' | ')}>\nreadonly c: (message: ${'M'.repeat(100)}) => Result\n}`,
  'patterns and casts': `export function a(input: unknown): A { const { fields, issues } = read(input, { shape: a }, language);\nreturn { a: fields["a"] as A["a"] | undefined, b: (input as B).c.d ?? String((input as B).e), issues }; }`,
} as const;

/** Code that is left to prettier. */
const unknown = {
  'a comment in an unusual place': `export const a: A = /* why */ b; // because`,
  'signs side by side': `export const a: A = [- -b, + +c, -(-d), !!e];`,
  'an empty branch': `export function a(): void { if (b) {} }`,
  'a name of which nobody knows how wide it is': `export const a: A = { 'é': '${'x'.repeat(110)}' };`,
  'a class': `export class A { b = 1 }`,
  arithmetic: `export const a: A = (1 + 2) * 3 % 4;`,
  'a number written another way': `export const a: A = [1.0, 1E5, 0xAB, .5];`,
  'what opens within a call': `export const a: A = bcdefgh(${long(8, 'argument', ', ')}, () => ({ ${long(8, 'property', ', ')} }));`,
  'a template': 'export const a: A = `${b}`;',
} as const;

const byPrettier = (text: string): Promise<string> => format(text, { parser: 'typescript', ...style });

describe.each(Object.entries({ ...known, ...unknown }))('%s', (_, text) => {
  test('are laid out as prettier does', async () => {
    expect(await layOutTypeScript(text)).toBe(await byPrettier(text));
  });

  test('are not changed any more', async () => {
    const once = await layOutTypeScript(text);
    expect(await layOutTypeScript(once)).toBe(once);
  });
});

test.each(Object.entries(known))('%s: prettier is not needed', async (_, text) => {
  vi.mocked(formatTypeScript).mockClear();
  await layOutTypeScript(text);
  expect(formatTypeScript).not.toHaveBeenCalled();
});

test.each(Object.entries(unknown))('%s: prettier is needed', async (_, text) => {
  vi.mocked(formatTypeScript).mockClear();
  await layOutTypeScript(text);
  expect(formatTypeScript).toHaveBeenCalled();
});

test('what is no TypeScript is refused', async () => {
  await expect(layOutTypeScript('export const a: = {')).rejects.toThrow();
});
