import type { Field } from '../../../compiler/model/model.js';
import { typeText } from '../../../compiler/model/type-text.js';

/** The fields of an object in both versions. */
export interface FieldLists {
  readonly before: readonly Field[];
  readonly after: readonly Field[];
}

/**
 * The fields that have another name now, told by what they hold: the old name is a spelling of the new one, or a single
 * field that is gone and a single new one have the same type and the same description or contents.
 */
export function renamedFields({ before, after }: FieldLists): ReadonlyMap<Field, Field> {
  const gone = before.filter(({ name }) => after.every((each) => each.name !== name));
  const added = after.filter(({ name }) => before.every((each) => each.name !== name));
  const renamed = new Map<Field, Field>();
  for (const field of gone) {
    const heirs = added.filter((each) => isAlike(field, each));
    const rivals = gone.filter((each) => heirs.some((heir) => isAlike(each, heir)));
    const [heir] = heirs;
    if (heir !== undefined && heirs.length === 1 && rivals.length === 1) renamed.set(field, heir);
  }
  return renamed;
}

function isAlike(before: Field, after: Field): boolean {
  if (after.aliases.includes(before.name)) return true;
  const text = contentText(before);
  return text === contentText(after) && (before.doc === after.doc || before.type.kind === 'object');
}

/** A type with all that is written in it. */
function contentText({ type }: Field): string {
  if (type.kind !== 'object') return typeText(type);
  return `{ ${type.fields.map((field) => `${field.name}: ${contentText(field)}`).join(', ')} }`;
}
