import type { Scalar } from './model.js';

/** Whether a value can be a constant or a tag. */
export function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
