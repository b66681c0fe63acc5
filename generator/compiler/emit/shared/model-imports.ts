import type { Definition } from '../../model/model.js';
import { importTypes } from './import-names.js';

/** Imports the types of all definitions: enums live in `codes.ts`, the rest in `types.ts`. */
export function modelImports(definitions: readonly Definition[]): readonly string[] {
  const enums = definitions.filter(({ kind }) => kind === 'enum');
  const others = definitions.filter(({ kind }) => kind !== 'enum');
  return [...importTypes(namesOf(enums), './codes.js'), ...importTypes(namesOf(others), './types.js')];
}

function namesOf(definitions: readonly Definition[]): readonly string[] {
  return definitions.map(({ name }) => name);
}
