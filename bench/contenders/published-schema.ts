import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedPackage } from './folders.js';
import type { JsonSchema } from './schema/json-schema.js';

function readDocument(name: string): JsonSchema {
  return JSON.parse(readFileSync(join(generatedPackage, 'schema', name), 'utf8')) as JsonSchema;
}

export function publishedSchema(): JsonSchema {
  return readDocument('kf.schema.json');
}

/** The document for validators that know `discriminator`: the same verdicts, without words. */
export function schemaForDiscriminators(): JsonSchema {
  return readDocument('kf.discriminator.schema.json');
}
