import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import type { Definition, Field, Model, Type } from '../../generator/compiler/model/model.js';

/** How a library writes types; each function takes and returns source text. */
interface Dialect {
  readonly imports: string;
  readonly string: string;
  readonly boolean: string;
  readonly any: string;
  readonly anyObject: string;
  readonly number: (type: {
    readonly kind: string;
    readonly minimum?: number;
    readonly maximum?: number;
  }) => string;
  readonly literal: (value: string) => string;
  readonly object: (fields: string) => string;
  readonly list: (item: string) => string;
  readonly optional: (type: string) => string;
  readonly union: (types: readonly string[]) => string;
  readonly tagged: (tag: string, types: readonly string[]) => string;
}

const zod: Dialect = {
  imports: "import * as z from 'zod';",
  string: 'z.string()',
  boolean: 'z.boolean()',
  any: 'z.unknown()',
  anyObject: 'z.record(z.string(), z.unknown())',
  number: ({ kind, minimum, maximum }) =>
    `z.${kind === 'integer' ? 'int' : 'number'}()${minimum === undefined ? '' : `.min(${minimum})`}${maximum === undefined ? '' : `.max(${maximum})`}`,
  literal: (value) => `z.literal(${value})`,
  object: (fields) => `z.looseObject({ ${fields} })`,
  list: (item) => `z.array(${item})`,
  optional: (type) => `z.optional(${type})`,
  union: (types) => `z.union([${types.join(', ')}])`,
  tagged: (tag, types) => `z.discriminatedUnion(${tag}, [${types.join(', ')}])`,
};

const checked = (type: string, bounds: readonly string[]): string =>
  bounds.length === 0 ? type : `${type}.check(${bounds.join(', ')})`;

const zodMini: Dialect = {
  ...zod,
  imports: "import * as z from 'zod/mini';",
  number: ({ kind, minimum, maximum }) =>
    checked(`z.${kind === 'integer' ? 'int' : 'number'}()`, [
      ...(minimum === undefined ? [] : [`z.minimum(${minimum})`]),
      ...(maximum === undefined ? [] : [`z.maximum(${maximum})`]),
    ]),
};

const valibot: Dialect = {
  imports: `import * as v from ${JSON.stringify(fileURLToPath(import.meta.resolve('valibot')))};`,
  string: 'v.string()',
  boolean: 'v.boolean()',
  any: 'v.unknown()',
  anyObject: 'v.record(v.string(), v.unknown())',
  number: ({ kind, minimum, maximum }) => {
    const checks = [
      'v.number()',
      ...(kind === 'integer' ? ['v.safeInteger()'] : []),
      ...(minimum === undefined ? [] : [`v.minValue(${minimum})`]),
      ...(maximum === undefined ? [] : [`v.maxValue(${maximum})`]),
    ];
    return checks.length === 1 ? checks[0]! : `v.pipe(${checks.join(', ')})`;
  },
  literal: (value) => `v.literal(${value})`,
  object: (fields) => `v.looseObject({ ${fields} })`,
  list: (item) => `v.array(${item})`,
  optional: (type) => `v.optional(${type})`,
  union: (types) => `v.union([${types.join(', ')}])`,
  tagged: (tag, types) => `v.variant(${tag}, [${types.join(', ')}])`,
};

/**
 * A definition as somebody would write it by hand for a library. In the peers' favour: fields that depend on others
 * are optional, and either spelling of a field with an older one is enough.
 */
function typeText(model: Model, type: Type, dialect: Dialect): string {
  switch (type.kind) {
    case 'string':
    case 'json':
      return dialect.string;
    case 'boolean':
      return dialect.boolean;
    case 'null':
    case 'any':
      return dialect.any;
    case 'map':
    case 'anyObject':
      return dialect.anyObject;
    case 'integer':
    case 'number':
      return dialect.number(type);
    case 'const':
      return type.values.length === 1
        ? dialect.literal(JSON.stringify(type.values[0]))
        : dialect.union(type.values.map((value) => dialect.literal(JSON.stringify(value))));
    case 'object':
      return objectText(model, type.fields, dialect);
    case 'list':
      return dialect.list(typeText(model, type.element, dialect));
    case 'alternatives':
      return dialect.union(type.types.map((each) => typeText(model, each, dialect)));
    case 'reference':
      return constantOf(type.name);
  }
}

function objectText(model: Model, fields: readonly Field[], dialect: Dialect): string {
  const texts = fields.flatMap(({ name, type, presence, aliases }) => {
    const text = typeText(model, type, dialect);
    const isOptional = presence.kind !== 'required' || aliases.length > 0;
    return [name, ...aliases].map((key) => `${key}: ${isOptional ? dialect.optional(text) : text}`);
  });
  return dialect.object(texts.join(', '));
}

function definitionText(model: Model, definition: Definition, dialect: Dialect): string {
  switch (definition.kind) {
    case 'object':
      return objectText(model, definition.fields, dialect);
    case 'enum':
      return definition.open
        ? typeText(model, definition.valueType, dialect)
        : dialect.union(definition.values.map(({ value }) => dialect.literal(JSON.stringify(value))));
    case 'union': {
      const [tag, ...deeper] = definition.tagPath;
      const names = definition.members.map(({ name }) => name);
      const isPlain = (name: string): boolean => model.definitions.get(name)?.kind === 'object';
      if (deeper.length > 0) return dialect.union(names.map(constantOf));
      const tagged = dialect.tagged(JSON.stringify(tag), names.filter(isPlain).map(constantOf));
      const rest = names.filter((name) => !isPlain(name)).map(constantOf);
      return rest.length === 0 ? tagged : dialect.union([tagged, ...rest]);
    }
  }
}

function constantOf(name: string): string {
  return `the${name}`;
}

/** Definitions, each after those that it refers to. */
function needed(model: Model, name: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(name)) return found;
  const definition = model.definitions.get(name)!;
  for (const inner of namesIn(definition)) needed(model, inner, found);
  return found.add(name);
}

function namesIn(definition: Definition): readonly string[] {
  if (definition.kind === 'union') return definition.members.map(({ name }) => name);
  return definition.kind === 'object' ? definition.fields.flatMap(({ type }) => namesInType(type)) : [];
}

function namesInType(type: Type): readonly string[] {
  switch (type.kind) {
    case 'reference':
      return [type.name];
    case 'object':
      return type.fields.flatMap((field) => namesInType(field.type));
    case 'list':
      return namesInType(type.element);
    case 'alternatives':
      return type.types.flatMap(namesInType);
    default:
      return [];
  }
}

function moduleText(model: Model, name: string, dialect: Dialect): string {
  const constants = [...needed(model, name)].map(
    (each) =>
      `const ${constantOf(each)} = /* @__PURE__ */ ${definitionText(model, model.definitions.get(each)!, dialect)};`,
  );
  return [dialect.imports, ...constants].join('\n');
}

/** Modules that export `isValid(value)` for a definition, by library. */
export function peerModules(model: Model, name: string, schema: object): Readonly<Record<string, string>> {
  const main = constantOf(name);
  const guard = (check: string): string => `export const isValid = (value) => ${check};`;
  const zodGuard = guard(`${main}.safeParse(value).success`);
  return {
    'zod 4': `${moduleText(model, name, zod)}\n${zodGuard}`,
    'zod 4 mini': `${moduleText(model, name, zodMini)}\n${zodGuard}`,
    valibot: `${moduleText(model, name, valibot)}\n${guard(`v.is(${main}, value)`)}`,
    'ajv standalone': ajvModule(name, schema),
  };
}

function ajvModule(name: string, schema: object): string {
  const ajv = new Ajv2020({ code: { source: true, esm: true }, strict: false, messages: false });
  ajv.addSchema(withoutTexts(schema) as object, 'kf');
  return standaloneCode.default(ajv, { isValid: `kf#/$defs/${name}` });
}

/** The code written by ajv would contain them, and nobody needs them there. */
function withoutTexts(schema: unknown): unknown {
  const text = JSON.stringify(schema, (key, value: unknown) =>
    typeof value === 'string' && (key === 'description' || key === '$comment') ? undefined : value,
  );
  return JSON.parse(text);
}
