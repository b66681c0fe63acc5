import { lineage } from '../../../compiler/model/inheritance.js';
import type { Definition, Model, ObjectDefinition, UnionDefinition } from '../../../compiler/model/model.js';
import { pageLists } from '../../../compiler/model/page.js';
import { namesInType } from '../../../compiler/model/reachable-definitions.js';
import { unionLeaves } from '../../../compiler/model/union-leaves.js';

/** A list whose items are payloads of their own, and the response that contains it. */
export interface ItemList {
  readonly definition: ObjectDefinition;
  /** The names that it can have. */
  readonly names: readonly string[];
  readonly union: UnionDefinition;
}

/** What a payload can be, the most likely first. */
export interface PayloadTypes {
  readonly lists: readonly ItemList[];
  readonly unions: readonly UnionDefinition[];
  readonly objects: readonly ObjectDefinition[];
  /** Types of fields, which are payloads only if no other type recognizes them, or one that has less than half of their fields. */
  readonly parts: readonly (ObjectDefinition | UnionDefinition)[];
  /** Whether somebody says that payloads are of these types, whatever they look like. */
  readonly isGiven: boolean;
}

/**
 * All types of a spec that can be payloads: those of its lists and their items, then what its calls send and give back,
 * and what is not part of another.
 */
export function payloadTypes(model: Model): PayloadTypes {
  const definitions = [...model.definitions.values()];
  const lists = definitions.flatMap((definition) => listsOf(model, definition));
  const inFields = new Set(definitions.flatMap(typesOfFields));
  const inUnions = typesInUnions(model);
  const called = new Set(model.calls.flatMap(({ request, response }) => [request?.value, response.value]));
  const isPart = (name: string): boolean => inFields.has(name) && !called.has(name);
  const whole = definitions.filter(({ name }) => called.has(name) || (!isPart(name) && !inUnions.has(name)));
  const types = whole.some(({ kind }) => kind !== 'enum') ? whole : definitions;
  return {
    lists,
    isGiven: false,
    parts: definitions.filter((definition): definition is ObjectDefinition | UnionDefinition => {
      const { kind, name } = definition;
      return kind !== 'enum' && isPart(name) && !inUnions.has(name);
    }),
    unions: unique([
      ...lists.map(({ union }) => union),
      ...types.filter((definition) => definition.kind === 'union'),
    ]),
    objects: unique([
      ...lists.map(({ definition }) => definition),
      ...types.filter((definition) => definition.kind === 'object'),
    ]),
  };
}

/** What a payload can be if its type is given. */
export function payloadTypesOf(model: Model, definition: ObjectDefinition | UnionDefinition): PayloadTypes {
  const none = { lists: [], unions: [], objects: [], parts: [], isGiven: true };
  return definition.kind === 'union'
    ? { ...none, unions: [definition] }
    : { ...none, lists: listsOf(model, definition), objects: [definition] };
}

function listsOf(model: Model, definition: Definition): readonly ItemList[] {
  if (definition.kind !== 'object') return [];
  return pageLists(model, definition).map(({ field: { name, aliases }, union }) => ({
    definition,
    names: [name, ...aliases],
    union,
  }));
}

/** The names of types that are recognized by a tag: members of unions, the bases of these and what extends these. */
function typesInUnions(model: Model): ReadonlySet<string> {
  const definitions = [...model.definitions.values()];
  const unions = definitions.filter((definition) => definition.kind === 'union');
  const leaves = new Set(unions.flatMap((union) => unionLeaves(model, union)).map(({ name }) => name));
  const lineages = definitions.map(({ name }) => lineage(model, name));
  return new Set([
    ...unions.flatMap(({ members }) => members.map(({ name }) => name)),
    ...lineages.filter((names) => names.some((name) => leaves.has(name))).flat(),
  ]);
}

/** A type may contain itself. */
function typesOfFields(definition: Definition): readonly string[] {
  if (definition.kind !== 'object') return [];
  return definition.ownFields
    .flatMap(({ type }) => namesInType(type, { embedded: true, items: true }))
    .filter((name) => name !== definition.name);
}

function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}
