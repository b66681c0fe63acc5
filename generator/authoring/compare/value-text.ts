import type { EnumValue } from '../../compiler/model/model.js';

/** A value of an enum as findings name it: `Rejected = 10`. */
export function valueText({ name, value }: EnumValue): string {
  return `${name} = ${JSON.stringify(value)}`;
}
