import type { Field, Model, ObjectDefinition, Type, UnionDefinition } from '../../../compiler/model/model.js';
import { objectType } from '../../../runtime/checks.js';
import { read } from '../../../runtime/read.js';
import type { DriftPlace } from './find-drift.js';
import { resolveType } from './resolve-type.js';

type Steps = readonly (string | number)[];

/**
 * Where the spec declares what a path through a value leads to: the definition that says it, which is another one
 * behind each name of a type, and the way from there. Steps into lists are `[]`.
 */
export function declaredPlace(
  model: Model,
  definition: ObjectDefinition | UnionDefinition,
  { path, value }: { readonly path: Steps; readonly value: unknown },
): DriftPlace {
  let place: DriftPlace = { type: definition.name, path: [] };
  let type: Type | undefined = { kind: 'reference', name: definition.name };
  let inner = value;
  for (const step of path) {
    const target = targetOf(model, type, inner);
    const { type: owner, path: way } = target.name === undefined ? place : { type: target.name, path: [] };
    place = { type: owner, path: [...way, typeof step === 'number' ? '[]' : step] };
    type =
      typeof step === 'number' ? target.element : target.fields.find((each) => isCalled(each, step))?.type;
    inner = objectType(inner) ? read(inner, String(step)) : undefined;
  }
  return place;
}

interface Target {
  /** The definition that the type names. */
  readonly name?: string;
  readonly fields: readonly Field[];
  readonly element?: Type;
}

function targetOf(model: Model, type: Type | undefined, value: unknown): Target {
  switch (type?.kind) {
    case 'object':
      return { fields: type.fields };
    case 'list':
      return { fields: [], element: type.element };
    case 'reference': {
      const definition = model.definitions.get(type.name);
      if (definition?.kind === 'object') return { name: definition.name, fields: definition.fields };
      if (definition?.kind !== 'union') return { fields: [] };
      const resolved = resolveType(model, definition, value);
      if (resolved.kind === 'untagged') return { name: resolved.union, fields: [] };
      if (resolved.kind === 'unknown')
        return { name: resolved.tags.at(-1)?.union ?? definition.name, fields: [] };
      return { name: resolved.definition.name, fields: resolved.definition.fields };
    }
    default:
      return { fields: [] };
  }
}

function isCalled({ name, aliases }: Field, step: string): boolean {
  return name === step || aliases.includes(step);
}
