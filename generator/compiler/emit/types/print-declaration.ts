import type { JSONSchema, Options } from 'json-schema-to-typescript';

const options: Partial<Options> = {
  additionalProperties: false,
  bannerComment: '',
  declareExternallyReferenced: false,
  format: false,
  ignoreMinAndMaxItems: true,
  $refOptions: { resolve: { http: false, file: false } },
};

/**
 * A field's name for the printer, which calls `hasOwnProperty` on the very object that holds the fields. No field name
 * has a dollar sign; `printDeclaration` takes it off again.
 */
export function printableName(name: string): string {
  return name === 'hasOwnProperty' ? `${name}$` : name;
}

/** Prints one declaration, and makes sure that it is the one meant: the printer renames what it does not like. */
export async function printDeclaration(name: string, view: JSONSchema): Promise<string> {
  const { compile } = await import('json-schema-to-typescript');
  const printed = (await compile(view, name, options)).trim();
  const text = printed.replace(/^(\s*hasOwnProperty)\$(?=\??:)/gm, '$1');
  const declared = [...text.matchAll(/^export (?:interface|type) (\w+)/gm)].map(
    ([, declaredName]) => declaredName,
  );
  if (declared.length !== 1 || declared[0] !== name) {
    throw new Error(`Meant to declare ${name}, declared ${declared.join(', ')}`);
  }
  return text;
}
