/** Functions that guards share, each with its TypeScript source. A module gets those that it calls. Their names cannot be those of guards. */
export const helpers = {
  objectType: `
/** An object or array, with all that may be read from it unknown. */
function objectType(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}`,
  own: `
/** A field whose name every object inherits: only the object's own counts. */
function own(value: Record<string, unknown>, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}`,
  integerBetween: `
function integerBetween(value: unknown, minimum: number, maximum: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= minimum && value <= maximum;
}`,
  numberBetween: `
function numberBetween(value: unknown, minimum: number, maximum: number): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value >= minimum && value <= maximum;
}`,
  listOf: `
function listOf(value: unknown, isItem: (item: unknown) => boolean, minimum: number, maximum: number): boolean {
  if (!Array.isArray(value) || value.length < minimum || value.length > maximum) return false;
  for (let index = 0; index < value.length; index += 1) if (!isItem(value[index])) return false;
  return true;
}`,
  lengthBetween: `
/** Length in code points. */
function lengthBetween(text: string, minimum: number, maximum: number): boolean {
  let length = 0;
  for (const _character of text) length += 1;
  return length >= minimum && length <= maximum;
}`,
  bytesBetween: `
/** Length in UTF-8 bytes; a lone surrogate counts three, as an encoder replaces it. */
function bytesBetween(text: string, minimum: number, maximum: number): boolean {
  let bytes = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    bytes += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  }
  return bytes >= minimum && bytes <= maximum;
}`,
} as const satisfies Readonly<Record<string, string>>;

/** The helpers that the printed functions call. */
export function usedHelpers(printed: readonly string[]): readonly string[] {
  const text = printed.join('\n');
  return Object.entries(helpers).flatMap(([name, source]) =>
    new RegExp(`\\b${name}\\(`).test(text) ? [source.trim()] : [],
  );
}
