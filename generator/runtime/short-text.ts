const MAXIMUM_LENGTH = 40;

/** A value as one short line that is safe to print: texts cut and escaped, objects and lists by their kind. */
export function shortText(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return quoted(value);
    case 'number':
    case 'boolean':
    case 'undefined':
      return String(value);
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? `array(${value.length})` : 'object';
    default:
      return typeof value;
  }
}

function quoted(text: string): string {
  const characters = Array.from(text.slice(0, 2 * MAXIMUM_LENGTH + 1));
  const isCut = characters.length > MAXIMUM_LENGTH;
  const shown = JSON.stringify(isCut ? `${characters.slice(0, MAXIMUM_LENGTH).join('')}…` : text);
  return shown.replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, escape);
}

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
