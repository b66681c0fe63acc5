import { compile, type JSONSchema, type Options } from 'json-schema-to-typescript';
import { code } from '../emit/code/code.js';
import type { SchemaView } from '../emit/code/schema-view.js';
import type { SchemaStatement } from '../emit/code/statement.js';
import { documentationText } from '../emit/shared/documentation-text.js';
import type { PrintCode } from './print-code.js';

const options: Partial<Options> = {
  additionalProperties: false,
  bannerComment: '',
  format: false,
  ignoreMinAndMaxItems: true,
  $refOptions: { resolve: { http: false, file: false } },
};

/**
 * Prints declarations, all in one call (values of maps aside), as each call has a price, and makes sure that they are those meant: the library
 * renames what it does not like. Loading it takes long: load this file only when there is something to print.
 */
export async function printDeclarations(
  statements: readonly SchemaStatement[],
  print: PrintCode,
): Promise<readonly string[]> {
  const fields = new FieldNames();
  const schemas: JSONSchema[] = [];
  for (const { name, schema } of statements)
    schemas.push({ title: name, ...(await librarySchema(schema, print, fields)) });
  const declared = await declare(schemas, fields);
  const meant = statements.map(({ name }) => name);
  if (declared.size !== meant.length || !meant.every((name) => declared.has(name)))
    throw new Error(`Meant to declare ${meant.join(', ')}, declared ${[...declared.keys()].join(', ')}`);
  return statements.map(({ name, schema: { extends: base } }) => {
    const text = declared.get(name) ?? '';
    if (base === undefined) return text;
    // At the beginning of a line: a comment above it can say the same.
    const head = new RegExp(`^export interface ${name}(?= \\{)`, 'm');
    if (!head.test(text)) throw new Error(`Meant to declare ${name} as an interface, declared ${text}`);
    return text.replace(head, (found) => `${found} extends ${print(code`${base}`)}`);
  });
}

/** The declarations of titled schemas, by their names: those of the properties of an object. */
async function declare(
  schemas: readonly JSONSchema[],
  fields: FieldNames,
): Promise<ReadonlyMap<string, string>> {
  const properties = Object.fromEntries(schemas.map((schema, index) => [`_${index}`, schema]));
  const titles = new Set(schemas.map(({ title }) => title));
  let name = 'Declarations';
  while (titles.has(name)) name += '_';
  const printed = fields.restoreIn(await compile({ title: name, type: 'object', properties }, name, options));
  const starts = [...printed.matchAll(/^(?:\/\*\*\n(?: \*.*\n)*)?export (?:interface|type) (\w+)/gm)];
  const texts = starts.map(({ 1: declaredName = '', index }, position): readonly [string, string] => [
    declaredName,
    printed.slice(index, starts[position + 1]?.index).trim(),
  ]);
  return new Map(texts.filter(([declaredName]) => declaredName !== name));
}

/**
 * The schema in the library's form: types by name (`tsType`), since it would clone a `$ref` with a description under
 * a new name.
 */
async function librarySchema(view: SchemaView, print: PrintCode, fields: FieldNames): Promise<JSONSchema> {
  const { documentation, extends: _base, properties, required, items, values, anyOf, tsType, ...rest } = view;
  const inner = (each: SchemaView): Promise<JSONSchema> => librarySchema(each, print, fields);
  return {
    ...rest,
    ...(documentation && { description: documentationText(documentation) }),
    ...(properties && {
      properties: Object.fromEntries(
        await Promise.all(
          Object.entries(properties).map(
            async ([name, each]) => [fields.standInFor(name), await inner(each)] as const,
          ),
        ),
      ),
    }),
    ...(required && { required: required.map((name) => fields.standInFor(name)) }),
    ...(items && { items: await inner(items) }),
    ...(values && { tsType: `Record<string, ${await printType(await inner(values))}>` }),
    ...(anyOf && { anyOf: await Promise.all(anyOf.map(inner)) }),
    ...(tsType && { tsType: print(tsType) }),
  };
}

/** A type by itself, without a declaration around it. */
async function printType(schema: JSONSchema): Promise<string> {
  const declared = (await compile({ title: 'Part', ...schema }, 'Part', options)).trim();
  const printed = /^export (?:interface Part|type Part =)([^]*?);?$/.exec(declared)?.[1];
  if (printed === undefined) throw new Error(`Meant to print a type, printed ${declared}`);
  return printed.trim();
}

/**
 * Stand-ins for the names of fields: the library has meanings of its own for some (`$ref`, `hasOwnProperty`), and
 * writes others as they are. It writes a stand-in as it is at the beginning of a line, where nothing else looks so.
 */
class FieldNames {
  private readonly names = new Map<string, number>();

  standInFor(name: string): string {
    const index = this.names.get(name) ?? this.names.size;
    this.names.set(name, index);
    return `_${index}$`;
  }

  restoreIn(printed: string): string {
    const names = [...this.names.keys()].map((name) => printKey(name));
    return printed.replace(/^(\s*)_(\d+)\$(?=\??:)/gm, (_, indent: string, index: string) => {
      return `${indent}${names[Number(index)] ?? ''}`;
    });
  }
}

function printKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
