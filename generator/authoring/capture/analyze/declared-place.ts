import type { Field, Model, ObjectDefinition, Type, UnionDefinition } from '../../../compiler/model/model.js';
import { fieldUnder, openType, type OpenedType } from '../../../compiler/model/open-type.js';
import { valueAt } from '../../../runtime/value-at.js';
import type { DeclaredPlace } from '../../../compiler/model/walk-value.js';

type Steps = readonly (string | number)[];

/** A path through a value in the words of the spec. */
export interface DeclaredPath {
  /** The innermost definition on the path, and the path from there. Each named type is a definition of its own. */
  readonly declared: DeclaredPlace;
  /** The whole path; steps into lists are `[]`, those into maps `{}`: a key is content. */
  readonly path: readonly string[];
  /** The type of what is there, if the spec says it. */
  readonly type: Type | undefined;
}

/** Where the spec declares what a path through a value leads to. */
export function declaredPath(
  model: Model,
  definition: ObjectDefinition | UnionDefinition,
  { path, value }: { readonly path: Steps; readonly value: unknown },
): DeclaredPath {
  let declared: DeclaredPlace = { type: definition.name, path: [] };
  let type: Type | undefined = { kind: 'reference', name: definition.name };
  let inner = value;
  const whole: string[] = [];
  for (const step of path) {
    const opened: OpenedType = type === undefined ? { kind: 'whole' } : openType(model, type, inner);
    const name = opened.kind === 'fields' || opened.kind === 'unresolved' ? opened.name : undefined;
    const { type: owner, path: way } = name === undefined ? declared : { type: name, path: [] };
    const word = opened.kind === 'map' ? '{}' : typeof step === 'number' ? '[]' : step;
    declared = { type: owner, path: [...way, word] };
    whole.push(word);
    type = typeUnder(opened, step);
    inner = valueAt(inner, [String(step)]);
  }
  return { declared, path: whole, type };
}

function typeUnder(opened: OpenedType, step: string | number): Type | undefined {
  switch (opened.kind) {
    case 'map':
      return opened.value;
    case 'items':
      return typeof step === 'number' ? opened.element : undefined;
    case 'fields': {
      const field: Field | undefined = typeof step === 'string' ? fieldUnder(opened.fields, step) : undefined;
      return field?.type;
    }
    case 'unresolved':
    case 'whole':
      return undefined;
  }
}
