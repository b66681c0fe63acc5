export type ValueKind = 'absent' | 'null' | 'list' | 'object' | 'string' | 'number' | 'boolean';

/** The kind of a JSON value, as reports call it. */
export function kindOf(value: unknown): ValueKind {
  if (value === undefined) return 'absent';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return typeof value as 'string' | 'number' | 'boolean';
    default:
      return 'object';
  }
}
