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
  null: { kind: 'null' },
  object: { kind: 'anyObject' },
  any: { kind: 'any' },
} as const satisfies Readonly<Record<string, Type>>;

export type ScalarTypeName = keyof typeof scalarTypes;

/** What each means, in Chinese, for authors of a spec. */
export const scalarTypeDocs: Readonly<Record<ScalarTypeName, string>> = {
  string: '文字；长度按 Unicode 码点计',
  boolean: 'true 或 false',
  int32: integerDoc('int32'),
  uint32: integerDoc('uint32'),
  int64: `${integerDoc('int64')}（JavaScript 的安全整数）`,
  uint64: `${integerDoc('uint64')}（JavaScript 的安全整数）`,
  float: '数，可以有小数',
  double: '数，可以有小数，与 float 无异',
  null: 'null',
  object: '对象，有哪些字段不论',
  any: '任何值',
};

function integerDoc(name: 'int32' | 'uint32' | 'int64' | 'uint64'): string {
  const { minimum, maximum } = scalarTypes[name];
  return `整数，${minimum} 到 ${maximum}`;
}

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
