import { compile, type JSONSchema, type Options } from 'json-schema-to-typescript';
import { code } from '../emit/code/code.js';
import type { SchemaView } from '../emit/code/schema-view.js';
import type { SchemaStatement } from '../emit/code/statement.js';
import { documentationText } from '../emit/shared/documentation-text.js';
import type { PrintCode } from './print-code.js';

const options: Partial<Options> = {
  additionalProperties: false,
  bannerComment: '',
  declareExternallyReferenced: false,
  format: false,
  ignoreMinAndMaxItems: true,
  $refOptions: { resolve: { http: false, file: false } },
};

/**
 * Prints one declaration, and makes sure that it is the one meant: the library renames what it does not like. Loading
 * it takes long: load this file only when there is something to print.
 */
export async function printDeclaration({ name, schema }: SchemaStatement, print: PrintCode): Promise<string> {
  const fields = new FieldNames();
  const inForm = await librarySchema(schema, print, fields);
  const printed = (await compile({ title: name, ...inForm }, name, options)).trim();
  const text = fields.restoreIn(printed);
  const declared = [...text.matchAll(/^export (?:interface|type) (\w+)/gm)].map(
    ([, declaredName]) => declaredName,
  );
  if (declared.length !== 1 || declared[0] !== name) {
    throw new Error(`Meant to declare ${name}, declared ${declared.join(', ')}`);
  }
  return text;
}

/**
 * The schema in the library's form: types by name (`tsType`), since it would clone a `$ref` with a description under
 * a new name.
 */
async function librarySchema(view: SchemaView, print: PrintCode, fields: FieldNames): Promise<JSONSchema> {
  const { documentation, extends: base, properties, required, items, values, anyOf, tsType, ...rest } = view;
  const inner = (each: SchemaView): Promise<JSONSchema> => librarySchema(each, print, fields);
  return {
    ...rest,
    ...(documentation && { description: documentationText(documentation) }),
    // The library accepts a schema here and prints its title, though its own type says string.
    ...(base && { extends: { title: print(code`${base}`), type: 'object' } as unknown as string }),
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
