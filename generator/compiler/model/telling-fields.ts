import { once } from '../../runtime/once.js';
import type { Field, Model, ObjectDefinition, Type, UnionDefinition } from './model.js';
import { snakeCase } from './snake-case.js';
import { unionLeaves } from './union-leaves.js';

/** A field whose value says something about its message to a reader. */
export interface TellingField {
  readonly path: readonly string[];
  /** The enum whose labels say what its value means. */
  readonly enumName?: string;
}

/** The fields to tell of, best first: of several choices, the first with a value is told. */
export type TellingChoices = readonly (readonly TellingField[])[];

/**
 * The fields that say most about each type of a union, by the model alone: texts and codes of its own, else its own
 * numbers, else texts that most types of the union have, else whose it is. Constants, and what is named after keys,
 * addresses and times, say nothing to a reader.
 */
export function tellingFieldsIn(
  model: Model,
  union: UnionDefinition,
): (definition: ObjectDefinition) => TellingChoices {
  const placed = once((fields: readonly Field[]) => placedFields(model, fields));
  const isCommon = commonIn(model, union, placed);
  return (definition) => {
    const all = placed(definition.fields);
    const own = all.filter((each) => !isCommon(each));
    const choices = [
      own.filter(({ kind }) => kind === 'text' || kind === 'code'),
      own.filter(({ kind }) => kind === 'number'),
      all.filter((each) => each.kind === 'text' && isCommon(each)),
      own.filter(({ kind }) => kind === 'name'),
    ];
    return choices.filter(({ length }) => length > 0).map((fields) => fields.slice(0, MAXIMUM_TOLD));
  };
}

interface PlacedField extends TellingField {
  readonly kind: 'text' | 'code' | 'number' | 'name';
}

/** Objects in objects that are looked into; what lies deeper says little about the whole. */
const MAXIMUM_DEPTH = 3;
/** Fields of one type that are looked at: objects that refer to each other have any number. */
const MAXIMUM_FIELDS = 200;
/** Fields of one choice; a line has no room for more. */
const MAXIMUM_TOLD = 8;

function placedFields(model: Model, fields: readonly Field[]): readonly PlacedField[] {
  let looked = 0;
  const within = (inner: readonly Field[], before: readonly string[]): readonly PlacedField[] => {
    if (before.length > MAXIMUM_DEPTH) return [];
    return inner.flatMap(({ name, aliases, type }) => {
      looked += 1;
      return [name, ...aliases].flatMap((key) => at(type, [...before, key]));
    });
  };
  const at = (type: Type, path: readonly string[]): readonly PlacedField[] => {
    if (looked > MAXIMUM_FIELDS) return [];
    switch (type.kind) {
      case 'object':
        return within(type.fields, path);
      case 'reference': {
        const definition = model.definitions.get(type.name);
        if (definition?.kind === 'enum') return [{ path, kind: 'code', enumName: type.name }];
        return definition?.kind === 'object' ? within(definition.fields, path) : [];
      }
      case 'alternatives':
        return bestAt(
          path,
          type.types.flatMap((each) => at(each, path)),
        );
      case 'list':
        return type.element.kind === 'string' ? at(type.element, path) : [];
      case 'string':
      case 'integer':
      case 'number': {
        const kind = kindOf(path.at(-1) ?? '', type.kind === 'string' ? 'text' : 'number');
        return kind === undefined ? [] : [{ path, kind }];
      }
      case 'boolean':
      case 'null':
      case 'any':
      case 'anyObject':
      case 'const':
      case 'json':
      case 'map':
        return [];
    }
  };
  return within(fields, []);
}

/** A field of several scalar types is told once: as a code if it can be one, else as a text. */
function bestAt(path: readonly string[], places: readonly PlacedField[]): readonly PlacedField[] {
  const scalars = places.filter((each) => each.path === path);
  const best = (['code', 'text', 'name'] as const).flatMap(
    (kind) => scalars.find((each) => each.kind === kind) ?? [],
  );
  return [...[...best, ...scalars].slice(0, 1), ...places.filter((each) => each.path !== path)];
}

/** Keys of other things, addresses and the like, as APIs name them. */
const TECHNICAL =
  /(?:^|_)(?:ids?|urls?|uri|href|code|token|key|cursor|params?|time|timestamp|hash|md5|signature|avatar|icon)$|path$/;

/** What a value is to a reader, by the name of its field; nothing if it is for programs only. */
function kindOf(name: string, kind: 'text' | 'number'): PlacedField['kind'] | undefined {
  const words = snakeCase(name);
  if (TECHNICAL.test(words)) return undefined;
  return /ids?$/.test(words) && kind === 'text' ? 'name' : kind;
}

/** Says of a field whether most types of the union have it. */
function commonIn(
  model: Model,
  union: UnionDefinition,
  placed: (fields: readonly Field[]) => readonly PlacedField[],
): (field: TellingField) => boolean {
  const leaves = unionLeaves(model, union).flatMap(({ name }) => model.definitions.get(name) ?? []);
  const counts = new Map<string, number>();
  for (const leaf of leaves) {
    const keys = leaf.kind === 'object' ? placed(leaf.fields).map(keyOf) : [];
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (field) => {
    const count = counts.get(keyOf(field)) ?? 0;
    return count > 1 && 2 * count > leaves.length;
  };
}

function keyOf({ path }: TellingField): string {
  return JSON.stringify(path);
}
