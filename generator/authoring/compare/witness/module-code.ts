import { modulePath } from '../../../compiler/emit/modules.js';

/** A module of the output by the path that its neighbours import it by, seen from the output folder. */
export function pathOf(module: string): string {
  return `./${modulePath(module).replace(/\.ts$/, '.js')}`;
}

/** Lines of a module that take some names from the entry of the output. */
export function moduleCode(names: readonly string[], ...lines: readonly string[]): string {
  return [importCode('index', names), ...lines].join('\n');
}

export function importCode(module: string, names: readonly string[]): string {
  return `import type { ${[...new Set(names)].join(', ')} } from '${pathOf(module)}';`;
}

/** The text that a detail of a finding is. */
export function textOf(detail: unknown): string {
  return typeof detail === 'string' ? detail : '';
}
