import { jsonKindOf, type JsonKind } from '../../../compiler/model/json-kinds.js';

export type ValueKind = 'absent' | JsonKind;

/** The kind of a JSON value, or that there is none. */
export function kindOf(value: unknown): ValueKind {
  return value === undefined ? 'absent' : jsonKindOf(value);
}
