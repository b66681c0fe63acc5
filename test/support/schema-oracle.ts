import { Ajv2020, type ErrorObject, type Options } from 'ajv/dist/2020.js';
import type { AnyValidateFunction } from 'ajv/dist/core.js';
import { fileNamed, type SpecOutput } from './spec-output.js';

export interface Verdict {
  readonly ok: boolean;
  /** Where the validator found something; the object itself if a property is missing. */
  readonly paths: readonly string[];
}

/**
 * The verdict of ajv on the generated schema, with byte limits counted by Node's own encoder. That of the document for
 * validators that know `discriminator` has to be the same, and that of the OpenAPI document, where there is one.
 */
export function schemaOracle(output: SpecOutput): (name: string, value: unknown) => Verdict {
  const plain = validatorsIn(output, 'schema/kf.schema.json', {});
  const others = {
    'schema/kf.discriminator.schema.json': { discriminator: true },
    ...(OPENAPI in output.files && { [OPENAPI]: {} }),
  };
  const judges = Object.entries(others).map(
    ([path, options]) => [path, validatorsIn(output, path, options)] as const,
  );
  return (name, value) => {
    const validate = plain(name);
    const ok = validate(value) === true;
    for (const [path, judge] of judges)
      if (judge(name)(value) !== ok)
        throw new Error(`${name} in ${path} says ${String(!ok)} of ${JSON.stringify(value)}`);
    const errors: readonly ErrorObject[] = ok ? [] : (validate.errors ?? []);
    return { ok, paths: errors.map(({ instancePath }) => instancePath) };
  };
}

const OPENAPI = 'schema/kf.openapi.json';

/** The validator of each definition. */
function validatorsIn(
  output: SpecOutput,
  path: string,
  options: Options,
): (name: string) => AnyValidateFunction {
  const ajv = new Ajv2020({ strict: false, ownProperties: true, allErrors: true, ...options });
  ajv.addKeyword({
    keyword: 'x-minBytes',
    type: 'string',
    validate: (limit: number, text: string) => bytesOf(text) >= limit,
  });
  ajv.addKeyword({
    keyword: 'x-maxBytes',
    type: 'string',
    validate: (limit: number, text: string) => bytesOf(text) <= limit,
  });
  ajv.addSchema(JSON.parse(fileNamed(output, path)) as object, 'kf');
  return (name) => {
    const validate = ajv.getSchema(`kf#${path === OPENAPI ? '/components/schemas' : '/$defs'}/${name}`);
    if (validate === undefined) throw new Error(`There is no schema ${name} in ${path}`);
    return validate;
  };
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
