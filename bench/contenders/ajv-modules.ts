import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import type { Root } from './roots.js';
import type { JsonSchema } from './schema/json-schema.js';

/** ajv compiles the published schema when the module is loaded. */
export function ajvModule(root: Root, document: string, discriminator: boolean): string {
  return `import { Ajv2020 } from 'ajv/dist/2020.js';
import schema from '../../../../generated/schema/${document}' with { type: 'json' };
const compile = (options) =>
  new Ajv2020({ strict: false, discriminator: ${discriminator}, ...options }).addSchema(schema, 'kf').getSchema('kf#/$defs/${root}');
const first = compile({});
export const is = (value) => first(value);
let all;
export const reasons = (value) => {
  all ??= compile({ allErrors: true });
  return all(value) ? 0 : all.errors.length;
};
`;
}

/** What ajv writes as code beforehand, from the document for discriminators. */
export function standaloneAjvModule(root: Root, schema: JsonSchema): string {
  const ajv = new Ajv2020({ code: { source: true, esm: true }, strict: false, discriminator: true });
  ajv.addSchema(schema, 'kf');
  const code = standaloneCode.default(ajv, { validate: `kf#/$defs/${root}` });
  return `import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
${code}
export const is = (value) => validate(value);
export const reasons = (value) => (validate(value) ? 0 : validate.errors.length);
`;
}
