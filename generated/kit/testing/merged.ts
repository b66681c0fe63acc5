import { isObject, objectType } from '../../src/runtime/checks.js';

/** 一个值里要改的部分：对象只写要改的字段，列表整个换掉，写 undefined 则去掉可选的字段。 */
export type Overrides<Value> = Value extends readonly unknown[]
  ? Value
  : Value extends object
    ? { readonly [Key in keyof Value]?: Overrides<Value[Key]> }
    : Value;

/** A copy of a JSON value with something of it overridden: nothing of it is shared with the original. */
export function merged(value: unknown, overrides: unknown): unknown {
  if (overrides === undefined) return objectType(value) ? JSON.parse(JSON.stringify(value)) : value;
  if (!isObject(value) || !isObject(overrides)) return overrides;
  const result: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(value), ...Object.keys(overrides)])) {
    const isRemoved = key in overrides && overrides[key] === undefined;
    if (!isRemoved && key !== '__proto__') result[key] = merged(value[key], overrides[key]);
  }
  return result;
}
