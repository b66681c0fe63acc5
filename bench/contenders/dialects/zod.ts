import type { Dialect } from './dialect.js';
import { literal } from './dialect.js';

export const zod: Dialect = {
  imports: ["import * as z from 'zod';"],
  write(type, inner) {
    switch (type.kind) {
      case 'string':
      case 'boolean':
        return `z.${type.kind}()`;
      case 'anything':
        return 'z.unknown()';
      case 'anyObject':
        return 'z.record(z.string(), z.unknown())';
      case 'number':
      case 'integer': {
        const { minimum, maximum } = type;
        const base = type.kind === 'integer' ? 'z.int()' : 'z.number()';
        return `${base}${minimum === undefined ? '' : `.min(${minimum})`}${maximum === undefined ? '' : `.max(${maximum})`}`;
      }
      case 'literals':
        return `z.literal(${literal(type.values)})`;
      case 'list':
        return `z.array(${inner(type.item)})`;
      case 'object': {
        const fields = type.fields.map(({ name, isRequired, type: field }) => {
          const text = inner(field);
          return `${literal(name)}: ${isRequired ? text : `z.optional(${text})`}`;
        });
        return `z.object({ ${fields.join(', ')} })`;
      }
      case 'union': {
        const members = `[${type.members.map(inner).join(', ')}]`;
        return type.tag === undefined
          ? `z.union(${members})`
          : `z.discriminatedUnion(${literal(type.tag)}, ${members})`;
      }
    }
  },
  exports: (main) => guards(main),
};

/** The same schema, compiled when the module is loaded. */
export const compiledZod: Dialect = {
  ...zod,
  exports: (main) => [`const compiled = z.compile(${main}, { strict: true });`, ...guards('compiled')],
};

function guards(schema: string): readonly string[] {
  return [
    `export const is = (value) => ${schema}.safeParse(value).success;`,
    'export const reasons = (value) => {',
    `  const result = ${schema}.safeParse(value);`,
    '  return result.success ? 0 : result.error.issues.length;',
    '};',
  ];
}
