import type { Type } from '../../model/model.js';

const textLimits = ['minLength', 'maxLength', 'minBytes', 'maxBytes', 'pattern'];
const numberLimits = ['minimum', 'maximum'];

/** The limits that can be added to a type. */
export function limitsOfType({ kind }: Type): readonly string[] {
  if (kind === 'string') return textLimits;
  return kind === 'integer' || kind === 'number' ? numberLimits : [];
}

/** The bounds for each limit where the type already has its own. */
const bounds: Readonly<Record<string, readonly [lower: string, upper: string]>> = {
  minimum: ['minimum', 'maximum'],
  maximum: ['minimum', 'maximum'],
  minLength: ['minLength', 'maxLength'],
  maxLength: ['minLength', 'maxLength'],
  minBytes: ['minBytes', 'maxBytes'],
  maxBytes: ['minBytes', 'maxBytes'],
};

/** Whether a limit allows no more than the type's own limits do. A second pattern cannot be represented. */
export function isWithinType(type: Type, limit: string, value: number | string): boolean {
  const own: Readonly<Record<string, unknown>> = { ...type };
  if (typeof value === 'string') return own[limit] === undefined || own[limit] === value;
  if (type.kind === 'integer' && !Number.isInteger(value)) return false;
  const [lower = '', upper = ''] = bounds[limit] ?? [];
  return value >= boundOr(own[lower], -Infinity) && value <= boundOr(own[upper], Infinity);
}

function boundOr(bound: unknown, otherwise: number): number {
  return typeof bound === 'number' ? bound : otherwise;
}
