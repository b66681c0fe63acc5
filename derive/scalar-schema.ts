import type { ScalarGrammar, ScalarKind } from '../generator/compiler/read/grammar/grammar.js';
import type { Schema } from './schema.js';
import { nameReference } from './name-schema.js';
import { someText } from '../generator/compiler/read/grammar/patterns.js';
import { expected, notAWord } from './schema-sentences.js';

const scalarTypes: Readonly<Record<ScalarKind, string | readonly string[]>> = {
  text: 'string',
  number: 'number',
  count: 'integer',
  boolean: 'boolean',
  scalar: ['string', 'number', 'boolean'],
};

export function scalarSchema({
  accepts,
  words,
  pattern = someText,
  takesNull = false,
  names,
}: ScalarGrammar): Schema {
  const type = takesNull ? [scalarTypes[accepts], 'null'].flat() : scalarTypes[accepts];
  const schema = { type, errorMessage: expected(accepts) };
  if (words !== undefined) return { ...schema, ...wordsSchema(words) };
  if (accepts === 'count') return { ...schema, minimum: 0 };
  if (accepts !== 'text') return schema;
  return {
    ...schema,
    pattern: pattern.source,
    patternErrorMessage: pattern.hint,
    ...(names && { allOf: names.map(nameReference) }),
  };
}

function wordsSchema(words: Readonly<Record<string, string>>): Schema {
  return {
    errorMessage: notAWord(Object.keys(words)),
    enum: Object.keys(words),
    enumDescriptions: Object.values(words),
  };
}
