import type { ScalarKind } from './grammar.js';

/** Whether a scalar is what the grammar expects. */
export function isAccepted(value: null | boolean | number | string, kind: ScalarKind): boolean {
  switch (kind) {
    case 'text':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number';
    case 'count':
      return Number.isSafeInteger(value) && Number(value) >= 0;
    case 'boolean':
      return typeof value === 'boolean';
    case 'scalar':
      return value !== null;
  }
}
