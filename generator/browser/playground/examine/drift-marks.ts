import { findDrift } from '../../../authoring/capture/analyze/find-drift.js';
import { hasAdvice } from '../../../compiler/model/has-advice.js';
import type { Model } from '../../../compiler/model/model.js';
import { stepsOf } from '../../../compiler/model/walk-value.js';

/** What the spec does not say of a place in a payload. */
export interface DriftMark {
  /** `answer`: a code that a service answers with, of which no spec lists all. */
  readonly kind: 'new-field' | 'new-code' | 'answer' | 'absent';
  readonly path: readonly (string | number)[];
}

/** Where in a value of a definition the spec has no field or code, and where a field is missing that it documents. */
export function driftMarks(model: Model, definition: string, value: unknown): readonly DriftMark[] {
  const marks: DriftMark[] = [];
  findDrift(model, definition, value, {
    field: (_place, name, _value, path) =>
      void marks.push({ kind: 'new-field', path: [...stepsOf(path), name] }),
    code: (_place, codes, _value, path) =>
      void marks.push({ kind: hasAdvice(codes) ? 'answer' : 'new-code', path: stepsOf(path) }),
    absence: (_place, { name }, path) => void marks.push({ kind: 'absent', path: [...stepsOf(path), name] }),
  });
  return marks;
}

/** Whether a value holds what the spec does not have. */
export function isNewIn(model: Model, definition: string, value: unknown): boolean {
  return driftMarks(model, definition, value).some(({ kind }) => kind === 'new-field' || kind === 'new-code');
}
