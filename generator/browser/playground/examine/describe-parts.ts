import { firstLine } from '../../../compiler/model/first-line.js';
import type { Field, Model, Type } from '../../../compiler/model/model.js';
import { stepsOf, walkValue } from '../../../compiler/model/walk-value.js';
import type { GeneratedCode } from './generated-code.js';

/** What the spec says of a part of a value. */
export interface PartDescription {
  /** The first line about the field. */
  readonly doc?: string | undefined;
  /** The name of a code. */
  readonly label?: string | undefined;
  /** The definition that the part is of. */
  readonly type?: string | undefined;
}

/** What the spec says of each part of a value of a definition, by the part's path. */
export function describeParts(
  model: Model,
  code: GeneratedCode,
  definition: string,
  value: unknown,
): ReadonlyMap<string, PartDescription> {
  const parts = new Map<string, PartDescription>();
  // A field is met right before its value.
  let met: Field | undefined;
  walkValue(model, definition, value, {
    field: (field) => void (met = field),
    value: (_place, type, part, path) => {
      const doc = met && firstLine(met.doc);
      const found = { doc, label: labelOf(model, code, type, part), type: typeOf(type) };
      parts.set(pathKey(stepsOf(path)), found);
      met = undefined;
    },
  });
  return parts;
}

export function pathKey(path: readonly (string | number)[]): string {
  return JSON.stringify(path);
}

function typeOf(type: Type): string | undefined {
  return type.kind === 'reference' ? type.name : undefined;
}

function labelOf(model: Model, code: GeneratedCode, type: Type, part: unknown): string | undefined {
  if (typeof part !== 'string' && typeof part !== 'number') return undefined;
  const types = type.kind === 'alternatives' ? type.types : [type];
  for (const each of types) {
    const isEnum = each.kind === 'reference' && model.definitions.get(each.name)?.kind === 'enum';
    const label = isEnum ? code.labelOf(each.name, part) : undefined;
    if (label !== undefined) return label;
  }
  return undefined;
}
