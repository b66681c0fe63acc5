import type { EnumDefinition, Field, Model } from '../../../compiler/model/model.js';
import { walkValue, type DeclaredPlace, type ValuePath } from '../../../compiler/model/walk-value.js';
import { absenceTest } from './absence-test.js';
import { unlistedIn } from './unlisted-code.js';

/** `path` is the way to the code, or to the object that has the field or lacks it. */
export interface DriftVisitor {
  field?(place: DeclaredPlace, name: string, value: unknown, path: ValuePath | undefined): void;
  code?(
    place: DeclaredPlace,
    definition: EnumDefinition,
    value: string | number,
    path: ValuePath | undefined,
  ): void;
  /** A field that is documented to be there, and is not. */
  absence?(place: DeclaredPlace, field: Field, path: ValuePath | undefined): void;
}

/**
 * Calls the visitor for each field and code of a value that the spec does not have, and for each field that is missing
 * though the spec leads to expect it. Values of other kinds than the spec says are skipped.
 */
export function findDrift(model: Model, name: string, value: unknown, visitor: DriftVisitor): void {
  walkValue(model, name, value, {
    unknown: (place, field, { value: part, outer }) => visitor.field?.(place, field, part, outer),
    object: (place, fields, object, path) => {
      for (const field of fields)
        if (field.presence.kind === 'expected' && absenceTest(field)(object))
          visitor.absence?.(place, field, path);
    },
    value: (place, type, inner, path) => {
      if (typeof inner !== 'string' && typeof inner !== 'number') return;
      const definition = unlistedIn(model, type, inner);
      if (definition !== undefined) visitor.code?.(place, definition, inner, path);
    },
  });
}
