/** An object or array, with all that may be read from it unknown. */
export function objectType(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** An object that is no array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return objectType(value) && !Array.isArray(value);
}

/** A field whose name every object inherits (`toString`): only the object's own counts. `Object.hasOwn` is younger than ES2020. */
export function own(value: unknown, name: string): unknown {
  return objectType(value) && Object.prototype.hasOwnProperty.call(value, name) ? value[name] : undefined;
}

/** Both bounds are inclusive safe integers. */
export function integerBetween(value: unknown, minimum: number, maximum: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= minimum && value <= maximum;
}

/** A finite number; both bounds are inclusive. */
export function numberBetween(value: unknown, minimum: number, maximum: number): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value >= minimum && value <= maximum;
}

/** Passes whatever an item of a list or a value of a map is. */
export function anything(): boolean {
  return true;
}

/** An array whose items all pass; an index loop, since an array's own `every` could be anything. */
export function listOf(
  value: unknown,
  isItem: (item: unknown) => boolean,
  minimum: number,
  maximum: number,
): boolean {
  if (!Array.isArray(value) || value.length < minimum || value.length > maximum) return false;
  for (let index = 0; index < value.length; index += 1) if (!isItem(value[index])) return false;
  return true;
}

/** An object whose own values all pass, whatever their keys: `__proto__` is one like any other. */
export function mapOf(value: unknown, isValue: (value: unknown) => boolean): boolean {
  if (!isObject(value)) return false;
  for (const key of Object.keys(value)) if (!isValue(value[key])) return false;
  return true;
}

/** Length in code points. */
export function codePointLength(text: string): number {
  let length = 0;
  for (const _character of text) length += 1;
  return length;
}

/** Length in UTF-8 bytes; a lone surrogate counts three, as an encoder replaces it. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    bytes += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** Length in code points. */
export function lengthBetween(text: string, minimum: number, maximum: number): boolean {
  const length = codePointLength(text);
  return length >= minimum && length <= maximum;
}

/** Length in UTF-8 bytes. */
export function bytesBetween(text: string, minimum: number, maximum: number): boolean {
  const bytes = byteLength(text);
  return bytes >= minimum && bytes <= maximum;
}
