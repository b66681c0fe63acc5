import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../generator/compiler/model/json-value.js';
import { importPackage } from '../support/import-package.js';
import { isJsonObject } from '../support/is-json-object.js';
import { kitchenOutput } from '../support/kitchen-output.js';
import { awkwardKeys } from '../support/samples/awkward-keys.js';
import { samplesOf } from '../support/samples/samples-of.js';
import { shippedOutput } from '../support/shipped-output.js';
import { fileNamed, type SpecOutput } from '../support/spec-output.js';

class Message {
  readonly sender = 'somebody';
}

const sink = kitchenOutput;
const { guardOf: shippedGuard, validatorOf: shippedValidator } = await importPackage(shippedOutput);
const { guardOf: sinkGuard, validatorOf: sinkValidator } = await importPackage(sink);
const hostile = hostileValues();

describe.each([
  { label: 'the shipped spec', output: shippedOutput, guardOf: shippedGuard, validatorOf: shippedValidator },
  { label: 'every feature of the language', output: sink, guardOf: sinkGuard, validatorOf: sinkValidator },
])('guards of $label', ({ output, guardOf, validatorOf }) => {
  const names = [...output.model.definitions.keys()];

  it.each(names)('is%s throws at nothing, nor does the validation that says why', (name) => {
    const [guard, validate] = [guardOf(name), validatorOf(name)];
    const values = [...hostile, ...someSamples(output, name).flatMap(sabotaged)];
    const kinds = values.map((value) => `${typeof guard(value)} ${typeof validate(value).ok}`);
    expect(new Set(kinds)).toEqual(new Set(['boolean boolean']));
  });

  it.each(names)('is%s writes nothing, not even into what it refuses', (name) => {
    const guard = guardOf(name);
    for (const value of someSamples(output, name)) {
      const before = JSON.stringify(value);
      expect(guard(readOnly(value))).toBe(true);
      expect(guard(deeplyFrozen(structuredClone(value)))).toBe(true);
      expect(JSON.stringify(value)).toBe(before);
    }
  });

  it.each(names)('is%s holds no state: it says the same again', (name) => {
    const guard = guardOf(name);
    const values = [...someSamples(output, name), null, {}];
    expect(values.map(guard)).toEqual(values.map(guard));
  });

  it('are plain code: nothing is compiled or imported at run time, nothing global is written', () => {
    expect(suspiciousNodes(output)).toEqual([]);
  });
});

describe('maps', () => {
  const [whole] = samplesOf(sink.model, 'Maps').map(({ value }) => value as object);
  const withTexts = (texts: object): object => ({ ...whole, texts });

  it('have own keys only, and check each of them, `__proto__` like any other', () => {
    const [guard, validate] = [sinkGuard('Maps'), sinkValidator('Maps')];
    for (const key of awkwardKeys) {
      const [right, wrong] = ['x', 1].map((value) =>
        withTexts(JSON.parse(`{ ${JSON.stringify(key)}: ${JSON.stringify(value)} }`) as object),
      );
      expect([key, guard(right), guard(wrong)]).toEqual([key, true, false]);
      expect(validate(wrong).issues?.map(({ path }) => path)).toEqual([['texts', key]]);
    }
    expect(guard(withTexts(Object.create({ inherited: 1 }) as object))).toBe(true);
    expect(guard(withTexts([]))).toBe(false);
    expect(guard(withTexts({ a: undefined }))).toBe(false);
  });

  it('name a key in a message as a text if it is no word, and cut it', () => {
    const validate = sinkValidator('Maps');
    const messageFor = (key: string): unknown => {
      const [issue] = validate(withTexts({ [key]: 1 })).issues ?? [];
      return (issue as { readonly message?: unknown } | undefined)?.message;
    };
    expect(messageFor('微信号')).toContain('texts.微信号（文字）');
    expect(messageFor('a.b')).toContain('texts."a.b"（文字）');
    expect(messageFor('\u001b[31m\u202e\n')).toContain('texts."\\u001b[31m\\u202e\\n"（文字）');
    expect(String(messageFor('x'.repeat(100_000))).length).toBeLessThan(200);
  });
});

describe('alternatives', () => {
  it('are told apart by one look: what is nested deeply is walked once', () => {
    const [guard, validate] = [sinkGuard('Kinds'), sinkValidator('Kinds')];
    const [whole] = samplesOf(sink.model, 'Kinds').map(({ value }) => value as object);
    let reads = 0;
    const nested = (depth: number): unknown => {
      const inner: unknown = depth === 0 ? 7 : depth % 2 === 0 ? nested(depth - 1) : [nested(depth - 1)];
      return Object.defineProperty({ ...whole }, 'recursive', {
        enumerable: true,
        get: () => ((reads += 1), inner),
      });
    };
    const value = nested(60);
    expect(guard(value)).toBe(false);
    expect(reads).toBeLessThan(5 * 61);
    const { issues = [] } = validate(value);
    expect(issues.map(({ path }) => path.length)).toEqual([61 + 30]);
  });
});

describe('fields', () => {
  it('may be inherited, as TypeScript reads them', () => {
    const isText = shippedGuard('TextMessage');
    for (const value of objectSamples('TextMessage')) {
      expect(isText(Object.create(value))).toBe(true);
      expect(isText(Object.assign(new Message(), value))).toBe(true);
      expect(isText(Object.assign(Object.create(null) as object, value))).toBe(true);
    }
  });

  it('whose names every object has must be its own', () => {
    const guard = sinkGuard('InheritedNames');
    const whole = { toString: 'x', hasOwnProperty: 0, propertyIsEnumerable: 'b' };
    expect(guard(whole)).toBe(true);
    expect(guard(Object.create(whole))).toBe(false);
    expect(guard({ hasOwnProperty: 0 })).toBe(false);
    expect(guard(Object.assign(Object.create(null) as object, whole))).toBe(true);
  });

  it('that are not expected are neither read nor counted', () => {
    const isText = shippedGuard('TextMessage');
    for (const value of objectSamples('TextMessage')) {
      const more = Object.defineProperty({ ...value }, 'more', {
        enumerable: true,
        get: () => expect.unreachable(),
      });
      expect(isText(more)).toBe(true);
    }
  });
});

/** A few samples, spread over all of them. */
function someSamples({ model }: SpecOutput, name: string): readonly JsonValue[] {
  const samples = samplesOf(model, name).map(({ value }) => value);
  const step = Math.ceil(samples.length / 12);
  return samples.filter((_value, index) => index % step === 0);
}

function objectSamples(name: string): readonly object[] {
  return samplesOf(shippedOutput.model, name).map(({ value }) => value as object);
}

function hostileValues(): readonly unknown[] {
  const throwing = (): never => {
    throw new Error('read');
  };
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const revokedList = Proxy.revocable([], {});
  revokedList.revoke();
  const cyclic: Record<string, unknown> = {};
  cyclic['event'] = cyclic['children'] = cyclic['left'] = cyclic;
  const deepList = JSON.parse('['.repeat(5_000) + ']'.repeat(5_000)) as unknown;
  return [
    undefined,
    null,
    true,
    0,
    NaN,
    Infinity,
    -0,
    1n,
    'text',
    Symbol('s'),
    [],
    [undefined],
    new Array(3),
    {},
    cyclic,
    () => 0,
    Message,
    new Map(),
    new Date(NaN),
    new Uint8Array(2),
    /x/,
    new Error('e'),
    Promise.resolve(),
    Object.create(null),
    Object.freeze({}),
    new Number(1),
    new String('x'),
    new Boolean(true),
    deepList,
    deepTree(),
    revoked.proxy,
    revokedList.proxy,
    new Proxy(
      {},
      { get: throwing, has: throwing, getOwnPropertyDescriptor: throwing, getPrototypeOf: throwing },
    ),
    new Proxy([], { get: throwing }),
    new Proxy(() => 0, { get: throwing, apply: throwing }),
    new Proxy({}, { get: () => revoked.proxy }),
    new Proxy(
      {},
      {
        get: (_target, key) => String(key),
        getOwnPropertyDescriptor: () => ({ value: 1, configurable: true }),
      },
    ),
  ];
}

/** `{ value, children: [{ value, children: [… ] }] }`, deeper than any stack. */
function deepTree(): object {
  let tree: object = { value: 0, children: [] };
  for (let depth = 0; depth < 100_000; depth += 1)
    tree = { value: 0, left: tree, children: [tree], kind: 'square', side: 1 };
  return tree;
}

/**
 * A valid object of which each field in turn throws, changes between reads, or is something that JSON does not have.
 */
function sabotaged(value: JsonValue): readonly unknown[] {
  if (!isJsonObject(value)) return [];
  return Object.keys(value).flatMap((name) => {
    let reads = 0;
    const getters = [
      () => {
        throw new Error(name);
      },
      () => ((reads += 1) > 1 ? Symbol(name) : value[name]),
      () => ((reads += 1) % 2 ? 'text' : null),
    ];
    const odd = [1n, Symbol(name), () => 0, NaN, Infinity, new Date(0)];
    return [
      ...getters.map((get) => Object.defineProperty({ ...value }, name, { get, enumerable: true })),
      ...odd.map((each) => ({ ...value, [name]: each })),
    ];
  });
}

/** Throws at every attempt to change anything in it. */
function readOnly(value: JsonValue): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const refuse = (): never => expect.unreachable('a guard wrote');
  return new Proxy<object>(value, {
    get: (target, key, receiver) => readOnly(Reflect.get(target, key, receiver) as JsonValue),
    set: refuse,
    defineProperty: refuse,
    deleteProperty: refuse,
    setPrototypeOf: refuse,
    preventExtensions: refuse,
  });
}

function deeplyFrozen(value: JsonValue): JsonValue {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deeplyFrozen);
  return Object.freeze(value);
}

/** Calls of `eval`, `Function`, `import()`, `require`, and assignments to anything but local names. */
function suspiciousNodes(output: SpecOutput): readonly string[] {
  const paths = Object.keys(output.files).filter((path) => path.endsWith('.ts'));
  return paths.flatMap((path) => {
    const file = ts.createSourceFile(path, fileNamed(output, path), ts.ScriptTarget.ES2022, true);
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (isSuspicious(node)) found.push(`${path}: ${node.getText()}`);
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });
}

const forbidden = new Set(['eval', 'Function', 'require', 'globalThis', 'process', 'setTimeout', 'Reflect']);

function isAssignmentOperator(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

function isSuspicious(node: ts.Node): boolean {
  if (ts.isIdentifier(node)) return forbidden.has(node.text) && !ts.isPropertyAssignment(node.parent);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return true;
  if (ts.isDeleteExpression(node) || ts.isTaggedTemplateExpression(node)) return true;
  const isAssignment = ts.isBinaryExpression(node) && isAssignmentOperator(node.operatorToken.kind);
  return isAssignment && !ts.isIdentifier(node.left);
}
