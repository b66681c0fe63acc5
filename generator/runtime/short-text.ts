const MAXIMUM_LENGTH = 40;

/** A value as one short line that is safe to print: texts cut and escaped, objects and lists by their kind. */
export function shortText(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `array(${value.length})`;
  const kind = typeof value;
  const isPlain = value === null || kind === 'number' || kind === 'boolean' || kind === 'undefined';
  return isPlain ? String(value) : kind;
}

/** Letters, numbers and marks that mean nothing to anybody. */
const HARMLESS = /^[ !#-[\]-~]*$/;

function quoted(text: string): string {
  if (text.length <= MAXIMUM_LENGTH && HARMLESS.test(text)) return `"${text}"`;
  const characters = Array.from(text.slice(0, 2 * MAXIMUM_LENGTH + 1));
  const isCut = characters.length > MAXIMUM_LENGTH;
  const shown = JSON.stringify(isCut ? `${characters.slice(0, MAXIMUM_LENGTH).join('')}…` : text);
  // Controls, invisible and direction-changing characters; JSON has escaped the rest.
  return shown.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) =>
    character.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}
