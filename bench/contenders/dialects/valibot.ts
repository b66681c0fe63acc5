import type { Dialect } from './dialect.js';
import { literal } from './dialect.js';

export const valibot: Dialect = {
  imports: ["import * as v from 'valibot';"],
  write(type, inner) {
    switch (type.kind) {
      case 'string':
      case 'boolean':
        return `v.${type.kind}()`;
      case 'anything':
        return 'v.unknown()';
      case 'anyObject':
        return 'v.record(v.string(), v.unknown())';
      case 'number':
      case 'integer': {
        const { minimum, maximum } = type;
        const checks = [
          'v.number()',
          ...(type.kind === 'integer' ? ['v.integer()'] : []),
          ...(minimum === undefined ? [] : [`v.minValue(${minimum})`]),
          ...(maximum === undefined ? [] : [`v.maxValue(${maximum})`]),
        ];
        return `v.pipe(${checks.join(', ')})`;
      }
      case 'literals':
        return type.values.length === 1
          ? `v.literal(${literal(type.values[0])})`
          : `v.picklist(${literal(type.values)})`;
      case 'list':
        return `v.array(${inner(type.item)})`;
      case 'object': {
        const fields = type.fields.map(({ name, isRequired, type: field }) => {
          const text = inner(field);
          return `${literal(name)}: ${isRequired ? text : `v.optional(${text})`}`;
        });
        return `v.object({ ${fields.join(', ')} })`;
      }
      case 'union': {
        const members = `[${type.members.map(inner).join(', ')}]`;
        return type.tag === undefined ? `v.union(${members})` : `v.variant(${literal(type.tag)}, ${members})`;
      }
    }
  },
  exports: (main) => [
    `export const is = (value) => v.is(${main}, value);`,
    `export const reasons = (value) => v.safeParse(${main}, value).issues?.length ?? 0;`,
  ],
};
