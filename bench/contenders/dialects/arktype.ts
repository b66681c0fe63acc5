import type { Dialect } from './dialect.js';
import { literal } from './dialect.js';

export const arktype: Dialect = {
  imports: ["import { type } from 'arktype';"],
  write(type, inner) {
    switch (type.kind) {
      case 'string':
      case 'boolean':
        return `type(${literal(type.kind)})`;
      case 'anything':
        return `type('unknown')`;
      case 'anyObject':
        return `type('Record<string, unknown>')`;
      case 'number':
      case 'integer': {
        const { minimum, maximum } = type;
        const base = type.kind === 'integer' ? 'number.integer' : 'number';
        const from = minimum === undefined ? '' : `${minimum} <= `;
        const to = maximum === undefined ? '' : ` <= ${maximum}`;
        return `type(${literal(`${from}${base}${to}`)})`;
      }
      case 'literals':
        return `type.enumerated(${type.values.map(literal).join(', ')})`;
      case 'list':
        return `${inner(type.item)}.array()`;
      case 'object': {
        const fields = type.fields.map(
          ({ name, isRequired, type: field }) =>
            `${literal(isRequired ? name : `${name}?`)}: ${inner(field)}`,
        );
        return `type({ ${fields.join(', ')} })`;
      }
      case 'union':
        return `type.or(${type.members.map(inner).join(', ')})`;
    }
  },
  exports: (main) => [
    `export const is = (value) => ${main}.allows(value);`,
    'export const reasons = (value) => {',
    `  const result = ${main}(value);`,
    '  return result instanceof type.errors ? result.length : 0;',
    '};',
  ],
};
