/** Names that a generated type would shadow or clash with, in the generated modules or in its users'; last those that the generated modules have themselves. */
const reserved = new Set(
  `Array ArrayBuffer AsyncGenerator AsyncIterable AsyncIterator Atomics Awaited BigInt BigInt64Array
  BigUint64Array Boolean Capitalize ConstructorParameters DataView Date Error EvalError Exclude Extract
  FinalizationRegistry Float32Array Float64Array Function Generator InstanceType Int16Array Int32Array Int8Array
  Infinity Intl Iterable Iterator JSON Lowercase Map Math NaN NoInfer NonNullable Number Object Omit Parameters
  Partial Pick PropertyKey Promise PromiseLike Proxy RangeError Readonly ReadonlyArray ReadonlyMap ReadonlySet Record
  ReferenceError Reflect RegExp Required ReturnType Set SharedArrayBuffer String Symbol SyntaxError TypeError
  URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray Uncapitalize Uppercase WeakKey WeakMap WeakRef WeakSet
  AbortController AbortSignal Animation Attr Audio Blob Buffer Cache Clipboard Comment CustomEvent Document
  DocumentFragment Element Event EventSource EventTarget File FileList FormData Headers History Image Location
  MediaSource MessageChannel MessageEvent MessagePort Navigator Node NodeList Notification Option
  Performance Permissions Plugin Range ReadableStream Request Response Screen Selection Storage Text TextDecoder
  TextEncoder Touch URL URLSearchParams WebSocket Window Worker
  FromCustomer Issue IssueCode Language Validation`.split(/\s+/),
);

/** `isXLabel` could be the label of an enum `IsX` or the guard of a type `XLabel`. */
const FUNCTION_PREFIX = /^(?:Is|Validate|Parse)(?=[A-Z0-9])/;

export function isReservedTypeName(name: string): boolean {
  return reserved.has(name) || FUNCTION_PREFIX.test(name);
}
