/** The statement that imports values from a module, or none where there is nothing to import. */
export function importNames(names: readonly string[], module: string): readonly string[] {
  return names.length === 0 ? [] : [`import { ${names.join(', ')} } from '${module}';`];
}

/** The statement that imports types from a module, or none where there is nothing to import. */
export function importTypes(names: readonly string[], module: string): readonly string[] {
  return names.length === 0 ? [] : [`import type { ${names.join(', ')} } from '${module}';`];
}
