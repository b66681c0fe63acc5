import type { Definition } from '../../model/model.js';

/** Imports the types of all definitions: enums live in `codes.ts`, the rest in `types.ts`. */
export function modelImports(definitions: readonly Definition[]): readonly string[] {
  const isEnum = ({ kind }: Definition): boolean => kind === 'enum';
  return [
    ...importFrom('./codes.js', definitions.filter(isEnum)),
    ...importFrom(
      './types.js',
      definitions.filter((definition) => !isEnum(definition)),
    ),
  ];
}

function importFrom(module: string, definitions: readonly Definition[]): readonly string[] {
  if (definitions.length === 0) return [];
  return [`import type { ${definitions.map(({ name }) => name).join(', ')} } from '${module}';`];
}
