import type { Dialect } from './dialect.js';
import { literal } from './dialect.js';

export const sury: Dialect = {
  imports: ["import * as S from 'sury';"],
  write(type, inner) {
    switch (type.kind) {
      case 'string':
      case 'boolean':
        return `S.${type.kind}`;
      case 'anything':
        return 'S.unknown';
      case 'anyObject':
        return 'S.record(S.unknown)';
      case 'number':
      case 'integer': {
        const { minimum, maximum } = type;
        return `S.${type.kind}${minimum === undefined ? '' : `.with(S.gte, ${minimum})`}${maximum === undefined ? '' : `.with(S.lte, ${maximum})`}`;
      }
      case 'literals':
        return type.values.length === 1
          ? `S.schema(${literal(type.values[0])})`
          : `S.union(${literal(type.values)})`;
      case 'list':
        return `S.array(${inner(type.item)})`;
      case 'object': {
        const fields = type.fields.map(({ name, isRequired, type: field }) => {
          const text = inner(field);
          return `${literal(name)}: ${isRequired ? text : `S.optional(${text})`}`;
        });
        return `S.schema({ ${fields.join(', ')} })`;
      }
      case 'union':
        return `S.union([${type.members.map(inner).join(', ')}])`;
    }
  },
  exports: (main) => [
    `export const is = /* @__PURE__ */ S.isInput(${main});`,
    `const parse = /* @__PURE__ */ S.parseAsResult(${main});`,
    'export const reasons = (value) => {',
    '  const result = parse(value);',
    '  return result.success ? 0 : Math.min(1, result.error.message.length);',
    '};',
  ],
};
