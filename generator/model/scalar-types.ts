import type { Type } from './model.js';

const INT32 = 2 ** 31;
const UINT32 = 2 ** 32;

/** The built-in type names of the spec. 64-bit integers stop where JavaScript's safe integers do. */
export const scalarTypes = {
  string: { kind: 'string' },
  boolean: { kind: 'boolean' },
  int32: { kind: 'integer', minimum: -INT32, maximum: INT32 - 1 },
  uint32: { kind: 'integer', minimum: 0, maximum: UINT32 - 1 },
  int64: { kind: 'integer', minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER },
  uint64: { kind: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
  float: { kind: 'number' },
  double: { kind: 'number' },
  object: { kind: 'anyObject' },
  any: { kind: 'any' },
} as const satisfies Readonly<Record<string, Type>>;

export type ScalarTypeName = keyof typeof scalarTypes;

export function isScalarTypeName(name: string): name is ScalarTypeName {
  return Object.hasOwn(scalarTypes, name);
}

/** The built-in types that an enum can have. */
export const enumTypeNames = [
  'string',
  'int32',
  'uint32',
  'int64',
  'uint64',
] as const satisfies readonly ScalarTypeName[];
