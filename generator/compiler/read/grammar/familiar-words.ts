import { nearestWord } from '../../../base/names/nearest-word.js';

/**
 * What authors write who come from JSON Schema, OpenAPI, TypeScript or Go, by the word of this language. Several words
 * where the place decides.
 */
const familiarKeys: Readonly<Record<string, readonly string[]>> = {
  doc: ['description', 'desc', 'comment', 'title', 'label', 'summary', 'remark'],
  fields: ['properties', 'props', 'members', 'attributes', 'columns'],
  type: ['$ref', 'ref', 'datatype', 'kind'],
  const: ['value', 'literal', 'fixed', 'equals'],
  items: ['list', 'elements', 'element', 'item', 'array'],
  map: ['additionalproperties', 'record', 'dict', 'dictionary', 'hash'],
  union: ['oneof', 'anyof', 'discriminator', 'variants', 'choice'],
  extends: ['allof', 'inherits', 'base', 'parent', 'super'],
  in: ['memberof', 'partof', 'belongsto'],
  examples: ['example', 'samples', 'sample'],
  values: ['value', 'options', 'cases', 'codes'],
  aliases: ['alias', 'alternatename', 'aka'],
  when: ['if', 'requiredif', 'condition', 'conditions'],
  source: ['url', 'link', 'href', 'externaldocs', 'reference'],
  since: ['version', 'introduced', 'addedin'],
  pattern: ['regex', 'regexp'],
  minimum: ['min', 'gte', 'from'],
  maximum: ['max', 'lte', 'to'],
  maxLength: ['length', 'size', 'len', 'maxlen'],
  minLength: ['minlen'],
  maxItems: ['maxsize'],
  open: ['closed', 'strict', 'extensible'],
};

/** The same for built-in types. */
const familiarTypes: Readonly<Record<string, readonly string[]>> = {
  string: ['str', 'text', 'char', 'varchar', 'date', 'datetime', 'uuid', 'uri'],
  boolean: ['bool', 'bit'],
  int32: ['int', 'integer', 'short', 'int16', 'int8'],
  uint32: ['uint', 'unsigned', 'byte', 'uint8', 'uint16'],
  int64: ['long', 'bigint'],
  uint64: ['timestamp', 'time', 'ulong', 'epoch'],
  double: ['number', 'decimal', 'numeric', 'real', 'float64'],
  float: ['float32'],
  object: ['struct', 'dict', 'map', 'record', 'hash'],
  any: ['unknown', 'mixed', 'interface{}'],
  // Quoted, as between braces it has to be.
  "'string[]'": ['array', 'list', 'slice', 'sequence', '[]'],
};

/** The key that was probably meant: what another notation calls so, or the nearest one. */
export function meantKey(written: string, keys: readonly string[]): string | undefined {
  return familiar(familiarKeys, written, (key) => keys.includes(key)) ?? nearestWord(written, keys);
}

/** The type that was probably meant by a name that is none: a built-in one, or the nearest definition. */
export function meantType(written: string, names: readonly string[]): string | undefined {
  return familiar(familiarTypes, written, () => true) ?? nearestWord(written, names);
}

function familiar(
  table: Readonly<Record<string, readonly string[]>>,
  written: string,
  fits: (word: string) => boolean,
): string | undefined {
  const word = written.toLowerCase();
  return Object.keys(table).find((meant) => table[meant]?.includes(word) === true && fits(meant));
}
