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
  const printed = (
    await compile({ title: name, ...(await librarySchema(schema, print)) }, name, options)
  ).trim();
  const text = printed.replace(/^(\s*hasOwnProperty)\$(?=\??:)/gm, '$1');
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
async function librarySchema(view: SchemaView, print: PrintCode): Promise<JSONSchema> {
  const { documentation, extends: base, properties, required, items, values, anyOf, tsType, ...rest } = view;
  const inner = (each: SchemaView): Promise<JSONSchema> => librarySchema(each, print);
  return {
    ...rest,
    ...(documentation && { description: documentationText(documentation) }),
    // The library accepts a schema here and prints its title, though its own type says string.
    ...(base && { extends: { title: print(code`${base}`), type: 'object' } as unknown as string }),
    ...(properties && {
      properties: Object.fromEntries(
        await Promise.all(
          Object.entries(properties).map(
            async ([name, each]) => [printableName(name), await inner(each)] as const,
          ),
        ),
      ),
    }),
    ...(required && { required: required.map(printableName) }),
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
 * A field's name for the library, which calls `hasOwnProperty` on the object that holds the fields. No field name has
 * a dollar sign; `printDeclaration` removes it again.
 */
function printableName(name: string): string {
  return name === 'hasOwnProperty' ? `${name}$` : name;
}
