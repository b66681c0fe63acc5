/**
 * Names of the language that the generated modules or their users rely on, and then the types that every generated
 * package has.
 */
const reserved = new Set(
  `Array ArrayBuffer AsyncGenerator AsyncIterable AsyncIterator Atomics Awaited BigInt BigInt64Array
  BigUint64Array Boolean Capitalize ConstructorParameters DataView Date Error EvalError Exclude Extract
  FinalizationRegistry Float32Array Float64Array Function Generator InstanceType Int16Array Int32Array Int8Array
  Infinity Intl Iterable Iterator JSON Lowercase Map Math NaN NoInfer NonNullable Number Object Omit Parameters
  Partial Pick PropertyKey Promise PromiseLike Proxy RangeError Readonly ReadonlyArray ReadonlyMap ReadonlySet Record
  ReferenceError Reflect RegExp Required ReturnType Set SharedArrayBuffer String Symbol SyntaxError TypeError
  URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray Uncapitalize Uppercase WeakKey WeakMap WeakRef WeakSet
  Issue IssueCode Language Validation`.split(/\s+/),
);

export function isReservedTypeName(name: string): boolean {
  return reserved.has(name);
}
