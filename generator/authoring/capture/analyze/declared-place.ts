import type { Field, Model, ObjectDefinition, Type, UnionDefinition } from '../../../compiler/model/model.js';
import { fieldUnder, openType, type OpenedType } from '../../../compiler/model/open-type.js';
import { valueAt } from '../../../runtime/value-at.js';
import type { DeclaredPlace } from '../../../compiler/model/walk-value.js';

type Steps = readonly (string | number)[];

/**
 * Where the spec declares what a path through a value leads to: the innermost definition on the path, and the path
 * from there. Each named type is a definition of its own.
 */
export function declaredPlace(
  model: Model,
  definition: ObjectDefinition | UnionDefinition,
  { path, value }: { readonly path: Steps; readonly value: unknown },
): DeclaredPlace {
  let place: DeclaredPlace = { type: definition.name, path: [] };
  let type: Type | undefined = { kind: 'reference', name: definition.name };
  let inner = value;
  for (const step of path) {
    const opened: OpenedType = type === undefined ? { kind: 'whole' } : openType(model, type, inner);
    const name = opened.kind === 'fields' || opened.kind === 'unresolved' ? opened.name : undefined;
    const { type: owner, path: way } = name === undefined ? place : { type: name, path: [] };
    place = { type: owner, path: [...way, typeof step === 'number' ? '[]' : step] };
    type = typeUnder(opened, step);
    inner = valueAt(inner, [String(step)]);
  }
  return place;
}

function typeUnder(opened: OpenedType, step: string | number): Type | undefined {
  if (typeof step === 'number') return opened.kind === 'items' ? opened.element : undefined;
  const field: Field | undefined = opened.kind === 'fields' ? fieldUnder(opened.fields, step) : undefined;
  return field?.type;
}
