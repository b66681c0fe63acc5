/**
 * Names of the language that the generated modules or their users rely on, and then names of the generated modules
 * themselves.
 */
const reserved = new Set(
  `Array ArrayBuffer AsyncGenerator AsyncIterable AsyncIterator Atomics Awaited BigInt BigInt64Array
  BigUint64Array Boolean Capitalize ConstructorParameters DataView Date Error EvalError Exclude Extract
  FinalizationRegistry Float32Array Float64Array Function Generator InstanceType Int16Array Int32Array Int8Array
  Infinity Intl Iterable Iterator JSON Lowercase Map Math NaN NoInfer NonNullable Number Object Omit Parameters
  Partial Pick PropertyKey Promise PromiseLike Proxy RangeError Readonly ReadonlyArray ReadonlyMap ReadonlySet Record
  ReferenceError Reflect RegExp Required ReturnType Set SharedArrayBuffer String Symbol SyntaxError TypeError
  URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray Uncapitalize Uppercase WeakKey WeakMap WeakRef WeakSet
  FromCustomer Issue IssueCode Language Validation`.split(/\s+/),
);

/** `isXLabel` could be the label of an enum `IsX` or the guard of a type `XLabel`. */
const FUNCTION_PREFIX = /^(?:Is|Validate|Parse)(?=[A-Z0-9])/;

export function isReservedTypeName(name: string): boolean {
  return reserved.has(name) || FUNCTION_PREFIX.test(name);
}
