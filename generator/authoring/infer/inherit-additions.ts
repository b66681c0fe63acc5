import { writtenFields } from '../../compiler/model/inner-types.js';
import { heirsOf, lineage } from '../../compiler/model/inheritance.js';
import type { Field, Model } from '../../compiler/model/model.js';
import type { FieldAddition } from './field-additions.js';

/** A field to add, with what the related types of its own leave room for. */
export interface PlacedAddition {
  readonly addition: FieldAddition;
  /**
   * `any`: a related type already has a field of that name, which a narrower one could contradict; `none`: such a
   * field is in the way.
   */
  readonly room: 'own' | 'any' | 'none';
}

/** A field that a type and its base both lack is added to the base alone. */
export function inheritAdditions(
  model: Model,
  additions: readonly FieldAddition[],
): readonly PlacedAddition[] {
  const merged = new Map<FieldAddition, FieldAddition>();
  for (const addition of additions) {
    const owner = outermost(model, additions, addition);
    const { count, profiles } = merged.get(owner) ?? { count: 0, profiles: [] };
    merged.set(owner, {
      ...owner,
      count: count + addition.count,
      profiles: [...profiles, ...addition.profiles],
    });
  }
  return [...merged].map(([owner, addition]) => ({ addition, room: roomFor(model, additions, owner) }));
}

/** The addition to the most general base of this one's type. */
function outermost(
  model: Model,
  additions: readonly FieldAddition[],
  addition: FieldAddition,
): FieldAddition {
  if (addition.path.length > 0) return addition;
  const names = lineage(model, addition.found.definition);
  const general = additions.filter(
    (other) => isAlike(other, addition) && names.includes(other.found.definition),
  );
  return general.reduce((one, other) =>
    names.indexOf(other.found.definition) > names.indexOf(one.found.definition) ? other : one,
  );
}

function isAlike(one: FieldAddition, other: FieldAddition): boolean {
  return one.name === other.name && one.path.join('.') === other.path.join('.');
}

function roomFor(
  model: Model,
  additions: readonly FieldAddition[],
  addition: FieldAddition,
): PlacedAddition['room'] {
  const { found, path, name } = addition;
  const bases = lineage(model, found.definition).slice(1);
  const heirs = heirsOf(model, found.definition);
  const steps = path.filter((step) => step !== '[]' && step !== '{}');
  const fieldsIn = (type: string): readonly Field[] => {
    const definition = model.definitions.get(type);
    return definition?.kind === 'object' ? ownFieldsAt(definition.ownFields, steps) : [];
  };
  const declared = heirs.flatMap(fieldsIn).filter((field) => isCalled(field, name));
  const isInTheWay =
    declared.some(({ aliases }) => aliases.length > 0) ||
    bases.flatMap(fieldsIn).some((field) => isCalled(field, name));
  if (isInTheWay) return 'none';
  const related = [...bases, ...heirs];
  const isAddedTwice =
    path.length > 0 &&
    additions.some((other) => isAlike(other, addition) && related.includes(other.found.definition));
  return declared.length > 0 || isAddedTwice ? 'any' : 'own';
}

/** The fields at the end of a path through objects in a type's own fields. */
function ownFieldsAt(fields: readonly Field[], [name, ...rest]: readonly string[]): readonly Field[] {
  if (name === undefined) return fields;
  const type = fields.find((field) => field.name === name)?.type;
  return type === undefined ? [] : ownFieldsAt(writtenFields(type), rest);
}

function isCalled({ name, aliases }: Field, wanted: string): boolean {
  return name === wanted || aliases.includes(wanted);
}
