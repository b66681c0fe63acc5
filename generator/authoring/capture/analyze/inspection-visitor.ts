import type { EnumDefinition, Field } from '../../../compiler/model/model.js';
import type { DeclaredPlace } from '../../../compiler/model/walk-value.js';

/** Is told what a `DriftVisitor` is told, save where in the value it is. */
export interface InspectionVisitor {
  /** A field that the spec does not have, in the object at `place`. */
  field(place: DeclaredPlace, name: string, value: unknown): void;
  /** A value that an open enum does not list. */
  code(place: DeclaredPlace, definition: EnumDefinition, value: string | number): void;
  /** A field of the object at `place` that is documented to be there, and is not. */
  absence(place: DeclaredPlace, field: Field): void;
}

/** Says whether a value is without a fault, and tells the visitor of all drift in it. */
export type Inspect = (value: unknown, visitor: InspectionVisitor) => boolean;

/** Takes no notice. */
export const noVisitor: InspectionVisitor = {
  field: () => undefined,
  code: () => undefined,
  absence: () => undefined,
};
