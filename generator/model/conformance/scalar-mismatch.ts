import type { BooleanType, ConstType, IntegerType, NumberType, StringType } from '../model.js';
import type { Expectation } from './mismatch.js';
import { utf8Length } from './utf8-length.js';

type ScalarType = StringType | BooleanType | IntegerType | NumberType | ConstType;

/** What a scalar should have been, or nothing when it fits. */
export function scalarMismatch(type: ScalarType, value: unknown): Expectation | undefined {
  switch (type.kind) {
    case 'string':
      return typeof value === 'string' ? stringMismatch(type, value) : 'string';
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'boolean';
    case 'integer': {
      const fits =
        Number.isSafeInteger(value) && Number(value) >= type.minimum && Number(value) <= type.maximum;
      return fits ? undefined : ['integer', `${type.minimum}`, `${type.maximum}`];
    }
    case 'number':
      return Number.isFinite(value) ? numberMismatch(type, Number(value)) : 'number';
    case 'const':
      return value === type.value ? undefined : ['constant', JSON.stringify(type.value)];
  }
}

function stringMismatch(type: StringType, value: string): Expectation | undefined {
  const { minLength = 0, maxLength = Infinity, minBytes = 0, maxBytes = Infinity, pattern } = type;
  const length = codePointLength(value);
  if (length < minLength) return ['min-length', `${minLength}`];
  if (length > maxLength) return ['max-length', `${maxLength}`];
  const bytes = utf8Length(value);
  if (bytes < minBytes) return ['min-bytes', `${minBytes}`, `${bytes}`];
  if (bytes > maxBytes) return ['max-bytes', `${maxBytes}`, `${bytes}`];
  return pattern === undefined || new RegExp(pattern, 'u').test(value) ? undefined : ['pattern', pattern];
}

function numberMismatch({ minimum, maximum }: NumberType, value: number): Expectation | undefined {
  const isBelow = minimum !== undefined && value < minimum;
  const isAbove = maximum !== undefined && value > maximum;
  return isBelow || isAbove ? ['number-range', `${minimum ?? ''}`, `${maximum ?? ''}`] : undefined;
}

function codePointLength(text: string): number {
  let length = 0;
  for (const _character of text) length += 1;
  return length;
}
