import { expect, it } from 'vitest';
import { code, literal } from '../../../generator/compiler/emit/code/code.js';
import { typeFrom, valueFrom } from '../../../generator/compiler/emit/code/reference.js';
import type { FunctionStatement, Statement } from '../../../generator/compiler/emit/code/statement.js';
import { chooseNames } from '../../../generator/compiler/emit/names/choose-names.js';
import { namesFrom } from '../../../generator/compiler/emit/names/names.js';
import type { WantedName } from '../../../generator/compiler/emit/names/wanted-name.js';
import { printModule } from '../../../generator/compiler/print/print-module.js';

const types: readonly WantedName[] = ['Zebra', 'Ape'].map((name) => ({
  product: 'type',
  definition: name,
  choices: [name],
}));
const guards: readonly WantedName[] = ['Zebra', 'Ape'].map((name) => ({
  product: 'guard',
  definition: name,
  choices: [`is${name}`],
}));
const enums: readonly WantedName[] = ['Shape', 'Area'].map((name) => ({
  product: 'enum',
  definition: name,
  choices: [name],
}));
const names = namesFrom(chooseNames([...types, ...enums, ...guards], []).names);

/** The statements of a module, printed as the one with the guards. */
async function printed(...statements: readonly Statement[]): Promise<readonly string[]> {
  const { text } = await printModule({ kind: 'module', name: 'guards', statements }, names);
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('//'));
}

function guard(name: string, body = code`return true;`): FunctionStatement {
  const type = code`value is ${names.typeOf(name)}`;
  return { kind: 'function', name: `is${name}`, parameters: [], returnType: type, body };
}

it('imports are what the code refers to, in the order in which it is exported', async () => {
  const area: Statement = { ...guard('Ape'), returnType: code`value is ${names.typeOf('Area')}` };
  const shape: Statement = { ...guard('Zebra'), returnType: code`value is ${names.typeOf('Shape')}` };
  const [first] = await printed(area, shape);
  expect(first).toBe('import type { Shape, Area } from "./codes.js";');
});

it('objects and unions are imported as one, however many there are', async () => {
  const [first, ...lines] = await printed(guard('Ape'), guard('Zebra'));
  expect(first).toBe('import type * as types from "./types.js";');
  expect(lines.join()).toContain('isApe(): value is types.Ape');
});

it('imports nothing that the code does not refer to', async () => {
  const plain = (name: string): Statement => ({ kind: 'constant', name: `is${name}`, value: literal(1) });
  expect((await printed(plain('Ape'), plain('Zebra'))).join()).not.toContain('import');
});

it('what the module has a name for itself is imported under another one', async () => {
  const own: Statement = { kind: 'constant', name: 'own', isLocal: true, value: literal(1) };
  const call = code`return ${valueFrom('runtime/checks', 'own')}(own, ${literal('a')});`;
  const lines = await printed(own, guard('Ape', call), guard('Zebra'));
  expect(lines).toContain('import { own as own_ } from "./runtime/checks.js";');
  expect(lines.join()).toContain('return own_(own, "a");');
});

it('a type parameter hides no type that is meant', async () => {
  const statement: Statement = {
    kind: 'function',
    name: 'isApe',
    typeParameters: ['Area', 'types'],
    parameters: [{ name: 'value', type: code`Area` }],
    returnType: code`${names.typeOf('Area')} | ${names.typeOf('Zebra')}`,
    body: code`throw value;`,
  };
  const lines = await printed(statement, { kind: 'constant', name: 'isZebra', value: literal(1) });
  expect(lines).toContain('import type { Area as Area_ } from "./codes.js";');
  expect(lines).toContain('import type * as types_ from "./types.js";');
  expect(lines.join()).toContain('isApe<Area, types>(value: Area): Area_ | types_.Zebra');
});

it('an enum that is called as a type of the runtime keeps its name', async () => {
  const ofSpec = code`value is ${names.typeOf('Shape')}`;
  const ofRuntime = code`${typeFrom('runtime/shape', 'Shape')}`;
  const lines = await printed(
    { ...guard('Ape'), returnType: ofSpec },
    { ...guard('Zebra'), returnType: ofRuntime },
  );
  expect(lines).toContain('import type { Shape } from "./codes.js";');
  expect(lines).toContain('import type { Shape as Shape_ } from "./runtime/shape.js";');
  expect(lines.join()).toContain('isZebra(): Shape_');
});

it('a module that exports other names than its emitter wanted is a bug', async () => {
  await expect(printed(guard('Ape'))).rejects.toThrow('Meant to export isZebra, isApe from guards');
});

it('a name that is none is a bug, wherever it stands', async () => {
  const wrong = guard('Ape');
  await expect(printed({ ...wrong, name: 'isApe(); evil' })).rejects.toThrow('Not an identifier');
});
