import type { Definition, Field, Model, Type } from '../../../compiler/model/model.js';
import type { Comparison, Spot } from '../comparison.js';
import { compareFields } from './fields.js';
import type { TypePair } from '../type-pair.js';

/**
 * Types of which at least one is a name. The same name is compared where it is defined; an object that has got a name,
 * has lost it or has another one is compared field by field. Returns whether that was all.
 */
export function compareNamed(comparison: Comparison, spot: Spot, { before, after }: TypePair): boolean {
  if (before.kind !== 'reference' && after.kind !== 'reference') return false;
  const isSameName =
    before.kind === 'reference' &&
    after.kind === 'reference' &&
    comparison.newName(before.name) === after.name;
  if (isSameName) return true;
  const oldFields = fieldsOf(comparison.old.model, before);
  const fields = fieldsOf(comparison.now.model, after);
  // A type that contains itself would have no end.
  if (oldFields === undefined || fields === undefined || spot.path.length > DEEPEST) return false;
  compareFields(comparison, spot, { before: oldFields, after: fields });
  return true;
}

const DEEPEST = 12;

function fieldsOf(model: Model, type: Type): readonly Field[] | undefined {
  if (type.kind === 'object') return type.fields;
  const definition: Definition | undefined =
    type.kind === 'reference' ? model.definitions.get(type.name) : undefined;
  return definition?.kind === 'object' ? definition.fields : undefined;
}
