import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { standardSchema } from '../../generator/runtime/standard-schema.js';
import * as examples from '../../generated/src/examples.js';
import * as guards from '../../generated/src/guards.js';
import * as standard from '../../generated/src/standard.js';
import type { KfMessage, TextMessage } from '../../generated/src/types.js';
import { FailType } from '../../generated/src/codes.js';
import { mutants } from './mutants.js';

type Schema = (typeof standard)[keyof typeof standard];
type Guard = (value: unknown) => boolean;

/** The published interface, for what is checked of it here. */
interface Published<Value> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly types?: { readonly input: Value; readonly output: Value } | undefined;
    readonly validate: (value: unknown) => object;
  };
}
type InferOutput<S extends Published<unknown>> = NonNullable<S['~standard']['types']>['output'];

const names = Object.keys(guards)
  .filter((name) => name.startsWith('is'))
  .map((name) => name.slice('is'.length));
const guardOf = (name: string): Guard => guards[`is${name}` as keyof typeof guards];
const schemaOf = (name: string): Schema =>
  standard[`${name.charAt(0).toLowerCase()}${name.slice(1)}Schema` as keyof typeof standard];

/** Each example, and each with one field removed or changed. */
const values = Object.values(examples).flatMap((example) => [example, ...mutants(example)]);
const scalars = [0, 1, 7, -1, 1.5, 2 ** 32, '', 'text', true, null, [], {}];

const bytes = (compare: (bytes: number, limit: number) => boolean) => (limit: number, text: string) =>
  compare(Buffer.byteLength(text), limit);

function addByteLimits<Validator extends Ajv | Ajv2020>(ajv: Validator): Validator {
  ajv.addKeyword({ keyword: 'x-minBytes', type: 'string', validate: bytes((has, limit) => has >= limit) });
  ajv.addKeyword({ keyword: 'x-maxBytes', type: 'string', validate: bytes((has, limit) => has <= limit) });
  ajv.addVocabulary(['x-enumNames', 'x-enumDescriptions']);
  return ajv;
}

describe.each([
  ['draft-2020-12', () => addByteLimits(new Ajv2020({ strict: false, ownProperties: true }))],
  ['draft-07', () => addByteLimits(new Ajv({ strict: false, ownProperties: true }))],
] as const)('the JSON Schema for %s', (target, validator) => {
  it('is there for every exported type', () => {
    expect(Object.keys(standard)).toHaveLength(names.length);
    expect(names.length).toBeGreaterThan(90);
    expect(names.filter((name) => !(schemaOf(name) as Schema | undefined))).toEqual([]);
  });

  it.each(names)('of %s is valid and judges as the guard does', (name) => {
    const schema = schemaOf(name)['~standard'].jsonSchema.input({ target });
    const ajv = validator();
    expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true);
    const validate = ajv.compile(schema);
    const disagreeing = [...values, ...scalars].filter((value) => validate(value) !== guardOf(name)(value));
    expect(disagreeing).toEqual([]);
    expect(schemaOf(name)['~standard'].jsonSchema.output({ target })).toEqual(schema);
  });

  it('is a copy: changing it changes no other', () => {
    const print = (): string =>
      JSON.stringify(standard.kfEventSchema['~standard'].jsonSchema.input({ target }));
    const before = print();
    spoil(standard.kfEventSchema['~standard'].jsonSchema.input({ target }));
    expect(print()).toBe(before);
  });
});

/** Adds it to every object inside. */
function spoil(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  Object.values(value).forEach(spoil);
  if (!Array.isArray(value)) Object.assign(value, { additionalProperties: false });
}

it.each(['openapi-3.0', 'draft-04', '', 'toString'])('the unsupported target "%s" throws', (target) => {
  const { input, output } = standard.textMessageSchema['~standard'].jsonSchema;
  expect(() => input({ target })).toThrow(/draft-2020-12.*draft-07/);
  expect(() => output({ target })).toThrow(/draft-2020-12.*draft-07/);
});

it('fields that are called like keywords are fields all the same', () => {
  const text = { type: 'string' };
  const fields = ['enum', 'const', 'examples', 'contentSchema', 'properties', 'definitions'];
  const reference = { $ref: '#/$defs/Text' };
  const odd = {
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field, reference])),
    required: fields,
    examples: [{ $ref: 'data' }],
  };
  const schema = standardSchema(
    (value) => ({ ok: true, value }),
    ['Odd', JSON.stringify(odd), () => [['Text', JSON.stringify(text)]]],
  );
  const judged = schema['~standard'].jsonSchema.input({ target: 'draft-07' });
  expect(judged['examples']).toEqual(odd.examples);
  const validate = new Ajv({ strict: false }).compile(judged);
  expect(validate(Object.fromEntries(fields.map((field) => [field, 'text'])))).toBe(true);
  for (const field of fields) {
    const one = Object.fromEntries(fields.map((each) => [each, each === field ? 1 : 'text']));
    expect({ field, isValid: validate(one) }).toEqual({ field, isValid: false });
  }
});

describe('~standard', () => {
  it('answers at once, with the very same value or with messages and paths', () => {
    const { validate } = standard.textMessageSchema['~standard'];
    const { textMessageExample } = examples;
    expect(validate(textMessageExample)).toEqual({ value: textMessageExample });
    expect((validate(textMessageExample) as { readonly value: unknown }).value).toBe(textMessageExample);
    const refused = validate({ ...textMessageExample, msgid: 1, text: {} });
    expect(refused).not.toHaveProperty('value');
    expect(refused.issues?.map(({ path }) => path)).toEqual([['msgid'], ['text', 'content']]);
    for (const { message } of refused.issues ?? []) expect(message).toMatch(/\p{Script=Han}/u);
  });

  it.each(names)('of %s names its version and vendor, and never throws', (name) => {
    const { version, vendor, validate } = schemaOf(name)['~standard'];
    expect([version, vendor]).toEqual([1, 'kfgen']);
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
      },
    );
    for (const value of [hostile, undefined, null, Symbol('s'), 1n, () => 0]) {
      expect(validate(value).issues).not.toHaveLength(0);
    }
  });

  it('ignores what a framework passes besides the value', () => {
    const validate = standard.textMessageSchema['~standard'].validate as (
      value: unknown,
      options: unknown,
    ) => { readonly issues?: readonly { readonly message: string }[] };
    expect(validate({}, { libraryOptions: {} })).toEqual(validate({}, 'en'));
  });

  it('gives TypeScript the type', () => {
    expectTypeOf<InferOutput<typeof standard.textMessageSchema>>().toEqualTypeOf<TextMessage>();
    expectTypeOf<InferOutput<typeof standard.kfMessageSchema>>().toEqualTypeOf<KfMessage>();
    expectTypeOf<InferOutput<typeof standard.failTypeSchema>>().toEqualTypeOf<FailType>();
    expectTypeOf(standard.textMessageSchema).toExtend<Published<TextMessage>>();
    expectTypeOf(standard.textMessageSchema['~standard'].validate).returns.not.toExtend<Promise<unknown>>();
    expect(FailType.Rejected).toBe(10);
  });
});
