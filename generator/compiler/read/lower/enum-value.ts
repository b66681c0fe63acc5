import type { EnumValueNode, Entry } from '../syntax.js';
import { scalarValue } from '../yaml/scalar-value.js';

/** The wire's value for a key under `values:`; keys are text in YAML, so the enum's type decides. */
export function enumValue(entry: Entry<EnumValueNode>, enumType: string): string | number | undefined {
  const text = entry.key.value;
  if (enumType === 'string') return text;
  const value = scalarValue(text);
  return typeof value === 'number' ? value : undefined;
}
