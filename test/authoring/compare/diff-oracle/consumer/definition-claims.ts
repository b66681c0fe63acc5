import type { CheckedSpec } from '../../../../../generator/compiler/check-spec.js';
import type { EnumDefinition, UnionDefinition } from '../../../../../generator/compiler/model/model.js';
import { builtValues } from './built-values.js';
import { names, quoted, reads, typeOf, type Claim } from './claim.js';
import { fieldClaims } from './field-claims.js';
import { typeCode } from './type-code.js';

/** Reads values of a definition as their types say, and builds some. */
export function definitionClaims(spec: CheckedSpec, name: string, most: number): readonly Claim[] {
  const definition = spec.model.definitions.get(name);
  switch (definition?.kind) {
    case undefined:
      return [];
    case 'object':
      return [
        ...fieldClaims({ spec, definition: name, code: typeOf(spec, name) }, definition.fields),
        ...builtValues(spec, name, { most, definition: name }),
      ];
    case 'enum':
      return [...enumClaims(spec, definition), ...builtValues(spec, name, { most, definition: name })];
    case 'union':
      return [...unionClaims(spec, definition), ...builtValues(spec, name, { most: 2, definition: name })];
  }
}

function enumClaims(spec: CheckedSpec, { name, open, values, valueType }: EnumDefinition): readonly Claim[] {
  const type = typeOf(spec, name);
  const table = `typeof ${type}`;
  const listed = values.map(({ value }) => quoted(value)).join(' | ');
  const whole = open ? typeCode(spec, valueType) : `(${table})[keyof ${table}]`;
  return [
    ...values.map((value) => ({
      definition: name,
      line: reads(`(${table})[${quoted(value.name)}]`, quoted(value.value)),
    })),
    { definition: name, by: 'received', line: reads(type, whole) },
    ...(open
      ? []
      : [{ definition: name, by: 'received', isExhaustive: true, line: reads(type, listed) } as const]),
  ];
}

function unionClaims(spec: CheckedSpec, { name, members, tagPath }: UnionDefinition): readonly Claim[] {
  const type = typeOf(spec, name);
  const byTag = `import("./src/by-tag.js").${spec.names.of('byTag', name).name}`;
  const tag = tagPath.map((step) => `[${quoted(step)}]`).join('');
  return [
    ...members.flatMap((member) =>
      member.tags.map((value) => ({
        definition: name,
        by: 'received' as const,
        // TypeScript narrows by a tag of the value itself only.
        line: (id: string) =>
          tagPath.length === 1
            ? `export const ${id} = (value: ${type}): ${typeOf(spec, member.name)} | 0 => value${tag} === ${quoted(value)} ? value : 0;`
            : `export const ${id} = (value: ${type}): boolean => value${tag} === ${quoted(value)};`,
      })),
    ),
    ...[...new Set(members.flatMap(({ tags }) => tags.map(String)))].map((tag) => ({
      definition: name,
      line: names(`${byTag}[${quoted(tag)}]`),
    })),
    {
      definition: name,
      by: 'received',
      isExhaustive: true,
      line: reads(type, members.map((member) => typeOf(spec, member.name)).join(' | ')),
    },
  ];
}
