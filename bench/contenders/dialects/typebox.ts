import type { Type } from '../schema/type.js';
import type { Dialect } from './dialect.js';
import { literal } from './dialect.js';

export const typebox: Dialect = {
  imports: ["import Type from 'typebox';", "import { Compile } from 'typebox/compile';"],
  write,
  exports: (main) => [
    `const validator = Compile(${main});`,
    'export const is = (value) => validator.Check(value);',
    'export const reasons = (value) => (validator.Check(value) ? 0 : validator.Errors(value).length);',
  ],
};

/** What `Code` makes of the schema beforehand stands beside, in a module of its own. */
export const typeboxBeforehand: Dialect = {
  ...typebox,
  imports: ["import Type from 'typebox';", "import { Code } from 'typebox/compile';"],
  exports: (main) => [`export const { Code: code, External: external } = Code(${main});`],
};

export const typebox034: Dialect = {
  imports: [
    "import { Type } from '@sinclair/typebox';",
    "import { TypeCompiler } from '@sinclair/typebox/compiler';",
  ],
  write,
  exports: (main) => [
    `const validator = TypeCompiler.Compile(${main});`,
    'export const is = (value) => validator.Check(value);',
    'export const reasons = (value) => (validator.Check(value) ? 0 : [...validator.Errors(value)].length);',
  ],
};

function write(type: Type, inner: (type: Type) => string): string {
  switch (type.kind) {
    case 'string':
      return 'Type.String()';
    case 'boolean':
      return 'Type.Boolean()';
    case 'anything':
      return 'Type.Unknown()';
    case 'anyObject':
      return 'Type.Object({})';
    case 'number':
    case 'integer': {
      const { kind, ...limits } = type;
      return `Type.${kind === 'integer' ? 'Integer' : 'Number'}(${literal(limits)})`;
    }
    case 'literals': {
      const values = type.values.map((value) => `Type.Literal(${literal(value)})`);
      return values.length === 1 ? values.join() : `Type.Union([${values.join(', ')}])`;
    }
    case 'list':
      return `Type.Array(${inner(type.item)})`;
    case 'object': {
      const fields = type.fields.map(({ name, isRequired, type: field }) => {
        const text = inner(field);
        return `${literal(name)}: ${isRequired ? text : `Type.Optional(${text})`}`;
      });
      return `Type.Object({ ${fields.join(', ')} })`;
    }
    case 'union':
      return `Type.Union([${type.members.map(inner).join(', ')}])`;
  }
}
