import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { fileNamed, type SpecOutput } from './spec-output.js';

export interface Verdict {
  readonly ok: boolean;
  /** Where the validator found something; the object itself if a property is missing. */
  readonly paths: readonly string[];
}

/** The verdict of ajv on the generated schema, with byte limits counted by Node's own encoder. */
export function schemaOracle(output: SpecOutput): (name: string, value: unknown) => Verdict {
  const ajv = new Ajv2020({ strict: false, ownProperties: true, allErrors: true });
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
  ajv.addSchema(JSON.parse(fileNamed(output, 'schema/kf.schema.json')) as object, 'kf');
  return (name, value) => {
    const validate = ajv.getSchema(`kf#/$defs/${name}`);
    if (validate === undefined) throw new Error(`There is no schema ${name}`);
    const ok = validate(value) === true;
    const errors: readonly ErrorObject[] = ok ? [] : (validate.errors ?? []);
    return { ok, paths: errors.map(({ instancePath }) => instancePath) };
  };
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
