import type { Dialect } from './dialect.js';
import { literal } from './dialect.js';

export const effect: Dialect = {
  imports: ["import * as Schema from 'effect/Schema';", "import * as Result from 'effect/Result';"],
  write(type, inner) {
    switch (type.kind) {
      case 'string':
        return 'Schema.String';
      case 'boolean':
        return 'Schema.Boolean';
      case 'anything':
        return 'Schema.Unknown';
      case 'anyObject':
        return 'Schema.Record(Schema.String, Schema.Unknown)';
      case 'number':
      case 'integer': {
        const base = type.kind === 'integer' ? 'Schema.Int' : 'Schema.Finite';
        const { minimum, maximum } = type;
        return minimum === undefined || maximum === undefined
          ? base
          : `${base}.check(Schema.isBetween({ minimum: ${minimum}, maximum: ${maximum} }))`;
      }
      case 'literals':
        return `Schema.Literals(${literal(type.values)})`;
      case 'list':
        return `Schema.Array(${inner(type.item)})`;
      case 'object': {
        const fields = type.fields.map(({ name, isRequired, type: field }) => {
          const text = inner(field);
          return `${literal(name)}: ${isRequired ? text : `Schema.optional(${text})`}`;
        });
        return `Schema.Struct({ ${fields.join(', ')} })`;
      }
      case 'union':
        return `Schema.Union([${type.members.map(inner).join(', ')}])`;
    }
  },
  exports: (main) => [
    `export const is = Schema.is(${main});`,
    `const decode = /* @__PURE__ */ Schema.decodeUnknownResult(${main}, { errors: 'all' });`,
    'export const reasons = (value) => {',
    '  const result = decode(value);',
    '  return Result.isSuccess(result) ? 0 : Math.min(1, String(result.failure).length);',
    '};',
  ],
};
