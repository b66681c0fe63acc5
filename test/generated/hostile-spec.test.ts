import { posix } from 'node:path';
import { createContext, Script } from 'node:vm';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { generate } from '../../generator/compiler/generate.js';
import { expectFormatted } from '../support/expect-formatted.js';
import { runTsc } from '../support/run-tsc.js';
import { schemaOracle } from '../support/schema-oracle.js';
import { fileNamed, specOutput, type SpecOutput } from '../support/spec-output.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { withSharedRuntime } from '../support/with-shared-runtime.js';

const texts = [
  '*/ evil(); /*',
  '**/ export const evil2 = evil(); /**',
  '\\*/ evil(); /*',
  '`${evil()}`',
  '${evil()}',
  "' + evil() + '",
  '" + evil() + "',
  "a' + evil() + '",
  '\\',
  '\\"; evil(); //',
  "\\'; evil(); //",
  '/* // /',
  '// evil()',
  '</script><script>evil()</script>',
  '<!-- evil() -->',
  'first\nevil();\n//',
  'first\r\nevil();',
  'first\u2028evil();',
  'first\u2029evil();',
  '@internal',
  'text\n@internal',
  'text\n * @internal',
  '{@link evil}',
  '@ts-ignore',
  '@ts-nocheck',
  'text\n@ts-expect-error',
  '// @ts-nocheck',
  '//# sourceMappingURL=data:application/json;base64,e30=',
  'text\n//# sourceMappingURL=evil.js.map',
  '/// <reference path="/etc/passwd" />',
  '/// <amd-module name="evil" />',
  '#!/usr/bin/env evil',
  '\u202eevil\u202c \u2066evil\u2069',
  '\u200f\u061c\u200e',
  '__proto__',
  'constructor',
  "$& $1 $` $'",
  '%s %d {0}',
  '😀\u0301 中文',
  '// prettier-ignore',
  '/* eslint-disable */',
  'export interface Evil {}',
  'export interface Heir {',
  'text\nexport interface Heir {\n__0',
];

/** `text` wherever the spec allows text. */
function specWith(text: string): Readonly<Record<string, string>> {
  const quoted = quotedText(text);
  const documented = `doc: ${quoted}, since: ${quoted}, deprecated: ${quoted}`;
  return {
    'spec/a.yaml': `
Union: { union: kind, ${documented} }
Member:
  { in: Union, ${documented}, fields: {
    kind: { const: ${quoted}, ${documented} },
    body: { ${documented}, fields: { text?: { const: ${quoted}, ${documented} } } },
    note?: { type: string, when: { kind: ${quoted} }, ${documented} },
    code: { type: Code, ${documented} }, open: { type: Open, ${documented} }, json?: { json: Member, ${documented} } },
  examples: [{ kind: ${quoted}, body: { text: ${quoted} }, note: ${quoted}, code: ${quoted}, open: ${quoted} }] }
Heir: { extends: Base, ${documented}, fields: { more?: { type: string, ${documented} } } }
Base: { ${documented}, fields: { less?: { type: string, ${documented} } } }
Code: { enum: string, open: false, ${documented}, values: { ${quoted}: { name: Only, ${documented} } } }
Open: { enum: string, open: true, ${documented}, values: { ${quoted}: { name: Known, ${documented} } } }
`.replace('note?:', 'note:'),
  };
}

/** A type for each text, next to others in the same statement and in the same file. */
function specOfAll(): Readonly<Record<string, string>> {
  const values = texts.map(
    (text, index) => `    ${quotedText(text)}: { name: V${index}, doc: ${quotedText(text)} }`,
  );
  const types = texts.map((text, index) => {
    const next = quotedText(texts[(index + 1) % texts.length] ?? '');
    const quoted = quotedText(text);
    return `All${index}:
  doc: ${next}
  deprecated: ${quoted}
  fields:
    a: { const: ${quoted}, doc: ${next} }
    list: { doc: ${quoted}, items: { const: ${quoted} } }
    code: { type: Code, doc: ${quoted} }
    text?: { const: ${next}, doc: ${quoted} }
  examples: [{ a: ${quoted}, list: [${quoted}, ${quoted}], code: ${quoted}, text: ${next}, more: [${next}] }]
`;
  });
  return {
    'all.yaml': `Code:\n  doc: 代码\n  enum: string\n  open: false\n  values:\n${values.join('\n')}\n${types.join('')}`,
  };
}

function quotedText(text: string): string {
  return JSON.stringify(text).replace(/[\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

const harmless = await specOutput(specWith('harmless'));
const outputs = new Map(
  await Promise.all(texts.map(async (text) => [text, await specOutput(specWith(text))] as const)),
);

function outputFor(text: string): SpecOutput {
  return outputs.get(text) ?? harmless;
}

describe.each(texts)('the text %j', (text) => {
  it('changes nothing of what is declared, and runs nothing', () => {
    const output = outputFor(text);
    for (const path of Object.keys(output.files).filter((each) => each.endsWith('.ts'))) {
      // The copied runtime and what holds no text of the spec.
      if (fileNamed(output, path) === harmless.files[path]) continue;
      expect(skeleton(output, path, text)).toBe(harmlessSkeleton(path));
      expect(directives(output, path)).toEqual([]);
    }
    expect(invisibleCharacters(output)).toEqual([]);
    expect(callsOfEvil(output, text)).toEqual({ calls: 0, accepts: true, refuses: true });
  });

  it('is laid out as prettier does', () => expectFormatted(outputFor(text).files));

  it('stays the text that it is, as data', () => {
    const output = outputFor(text);
    const wire = text.replaceAll('\r\n', '\n');
    const value = { kind: wire, body: { text: wire }, note: '', code: wire, open: 'any' };
    const oracle = schemaOracle(output);
    expect(
      [text, wire].some(
        (each) => oracle('Union', { ...value, kind: each, body: { text: each }, code: each }).ok,
      ),
    ).toBe(true);
    expect(oracle('Union', { ...value, code: `${text}x` }).ok).toBe(false);
  });
});

it('what a hostile spec gives compiles, and keeps its declarations where internal ones are stripped', async () => {
  const files = withSharedRuntime(
    new Map(texts.map((text, index) => [`spec-${index}`, outputFor(text)] as const)),
  );
  const consumers = texts.map((_text, index): readonly [path: string, text: string] => [
    `spec-${index}/consumer.ts`,
    "import { isMember, isUnion, isCode, Code, Open, codeLabel, openLabel } from './src/index.js';\n" +
      "import type { Member, Union } from './src/index.js';\n" +
      'export const all = [isMember, isUnion, isCode, Code.Only, Open.Known, codeLabel, openLabel];\n' +
      'export type All = [Member, Union, Member["body"]["text"], Code, Open];\n',
  ]);
  const folder = temporaryFolder({ ...files, ...Object.fromEntries(consumers) });
  const options = { noEmit: false, declaration: true, stripInternal: true, rootDir: '.', outDir: 'dist' };
  expect(await runTsc(folder, options)).toEqual({ code: 0, output: '' });
  const emitted = ts.sys.readDirectory(`${folder}/dist`, ['.d.ts']);
  expect(emitted.length).toBeGreaterThan(texts.length * 4);
  expect(await runTsc(`${folder}/dist`)).toEqual({ code: 0, output: '' });
});

it('all texts together are as harmless as each alone', async () => {
  const output = await specOutput(specOfAll());
  const exports = runPackage(output, { evil: () => expect.unreachable('a text ran') });
  for (const [index, text] of texts.entries()) {
    const guard = exports[`isAll${index}`] as (value: unknown) => boolean;
    const wire = text.replaceAll('\r\n', '\n');
    const accepted = [text, wire].filter((each) => guard({ a: each, list: [each], code: each }));
    expect(accepted).not.toEqual([]);
    expect(guard({ a: `${text}x`, list: [], code: wire })).toBe(false);
  }
  expect(await runTsc(temporaryFolder(output.files))).toEqual({ code: 0, output: '' });
});

it.each(['javascript:evil()', "https://a.example/' + evil()\n", 'https://a.example/*/ evil()'])(
  'an address like %j is refused',
  async (source) => {
    const result = await generate({
      files: {
        'a.yaml': `A: { doc: 甲, source: ${JSON.stringify(source)}, fields: { a: { type: string, doc: 乙 } } }`,
      },
    });
    expect(result.ok ? [] : result.diagnostics.map(({ code }) => code)).toEqual(['invalid-source']);
  },
);

it.each(['a', 'A {}; evil(); interface B', 'A-B', '__proto__', 'Ａ', 'A\u200b'])(
  'a type named %j is refused',
  async (name) => {
    const files = {
      'a.yaml': `${JSON.stringify(name)}: { doc: 甲, fields: { a: { type: string, doc: 乙 } } }`,
    };
    expect((await generate({ files })).ok).toBe(false);
  },
);

it('a field named "__proto__" is refused', async () => {
  const files = { 'a.yaml': 'A: { doc: 甲, fields: { "__proto__": { type: string, doc: 乙 } } }' };
  expect((await generate({ files })).ok).toBe(false);
});

describe('a field named anything', () => {
  const names = ['a: evil(); b', 'a-b', "a'", 'é', 'a\u200b', '*/ evil() /*', '${evil()}', '`', 'a\nevil()'];
  const specOf = (name: string): Readonly<Record<string, string>> => ({
    'spec/a.yaml': `A: { doc: 甲, fields: { ${JSON.stringify(name)}: { type: string, doc: 乙 } } }`,
  });

  it.each(names)('such as %j, is a name and nothing else', async (name) => {
    const exports = runPackage(await specOutput(specOf(name)), {
      evil: () => expect.unreachable('a name ran'),
    });
    const isA = exports['isA'] as (value: unknown) => boolean;
    expect([isA({ [name]: 'x' }), isA({})]).toEqual([true, false]);
  });

  it('compiles', async () => {
    const outputs = await Promise.all(
      names.map(async (name, index) => [`name-${index}`, await specOutput(specOf(name))] as const),
    );
    const files = withSharedRuntime(new Map(outputs));
    expect(await runTsc(temporaryFolder(files))).toEqual({ code: 0, output: '' });
  });
});

const harmlessSkeletons = new Map<string, string>();

function harmlessSkeleton(path: string): string {
  const known = harmlessSkeletons.get(path) ?? skeleton(harmless, path, 'harmless');
  harmlessSkeletons.set(path, known);
  return known;
}

/** The syntax tree with all texts equal, and without details of the layout. */
function skeleton(output: SpecOutput, path: string, tag: string): string {
  const tags = [tag, tag.replaceAll('\r\n', '\n')];
  const describe = (node: ts.Node): string => {
    if (ts.isParenthesizedExpression(node)) return describe(node.expression);
    // The key of a map by tag is the tag, with quotes or without them.
    if (ts.isPropertySignature(node.parent) && node.parent.name === node && tags.includes(textOf(node)))
      return 'tag';
    const text = ts.isIdentifier(node) || ts.isNumericLiteral(node) ? node.text : '';
    const children: string[] = [];
    ts.forEachChild(node, (child) => void children.push(describe(child)));
    return `${node.kind}${text}(${children.join()})`;
  };
  const source = ts.createSourceFile(path, fileNamed(output, path), ts.ScriptTarget.ES2022, true);
  return source.statements.map(describe).join();
}

function textOf(node: ts.Node): string {
  return ts.isIdentifier(node) || ts.isStringLiteral(node) ? node.text : '';
}

/** Comments that control compilers, bundlers and debuggers. */
function directives(output: SpecOutput, path: string): readonly string[] {
  const text = fileNamed(output, path);
  const { referencedFiles, libReferenceDirectives, typeReferenceDirectives } = ts.preProcessFile(
    text,
    true,
    true,
  );
  const references = [...referencedFiles, ...libReferenceDirectives, ...typeReferenceDirectives].map(
    ({ fileName }) => fileName,
  );
  const lines = text
    .split('\n')
    .filter((line) =>
      /^\s*(\*|\/\*\*|\/\/+)?\s*@(internal|ts-\w+)|^\s*(\*|\/[/*]).*\/\/[#@]\s*source/.test(line),
    );
  return [...references, ...lines];
}

/** Characters that show readers another order or another text than there is. */
function invisibleCharacters({ files }: SpecOutput): readonly string[] {
  const found = Object.entries(files).flatMap(([path, text]) =>
    [
      ...text.matchAll(
        /[^\P{Cc}\n]|[\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu,
      ),
    ].map(([character]) => `${path}: ${escaped(character)}`),
  );
  return [...new Set(found)];
}

/** Runs the whole package where `evil` is a trap. */
function callsOfEvil(output: SpecOutput, text: string): object {
  let calls = 0;
  const trap = (): number => (calls += 1);
  const exports = runPackage(output, { evil: trap });
  const call = (name: string, value: unknown): unknown =>
    (exports[name] as (value: unknown) => unknown)(value);
  const wire = (exports['Code'] as { Only: string }).Only;
  const value = { kind: wire, body: { text: wire }, note: '', code: wire, open: 'any' };
  call('codeLabel', wire);
  call('validateUnion', { ...value, body: 1, code: text });
  return {
    calls,
    accepts: call('isUnion', value),
    refuses: !call('isUnion', { ...value, code: `${text}x` }),
  };
}

function runPackage({ files }: SpecOutput, globals: object): Readonly<Record<string, unknown>> {
  const context = createContext(globals);
  const loaded = new Map<string, Record<string, unknown>>();
  const load = (path: string): Record<string, unknown> => {
    const known = loaded.get(path);
    if (known !== undefined) return known;
    const exports: Record<string, unknown> = {};
    loaded.set(path, exports);
    const run = scriptOf(files[path] ?? '').runInContext(context) as ModuleFunction;
    run(exports, (name) => load(posix.join(posix.dirname(path), name.replace(/\.js$/, '.ts'))));
    return exports;
  };
  return load('src/index.ts');
}

/** Half of the modules of a package are those of any other. */
const scripts = new Map<string, Script>();

function scriptOf(text: string): Script {
  const known = scripts.get(text);
  if (known !== undefined) return known;
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
  const { outputText } = ts.transpileModule(text, { compilerOptions });
  const script = new Script(`(function (exports, require) {${outputText}\n})`);
  scripts.set(text, script);
  return script;
}

type ModuleFunction = (exports: object, require: (name: string) => object) => void;
