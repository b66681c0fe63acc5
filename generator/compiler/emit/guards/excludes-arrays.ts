import type { Field } from '../../model/model.js';

/**
 * Whether no array has the fields of an object: something is required that arrays lack. No field has the type of one
 * of their methods.
 */
export function excludesArrays(fields: readonly Field[]): boolean {
  return fields.some(
    ({ name, presence, aliases, type }) =>
      presence.kind === 'required' &&
      aliases.length === 0 &&
      !/^(?:length|\d+)$/.test(name) &&
      type.kind !== 'any' &&
      type.kind !== 'alternatives',
  );
}
