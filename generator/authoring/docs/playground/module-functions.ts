import type { Artifact } from '../../../compiler/emit/artifact.js';
import { javascriptOf } from '../../../compiler/print/javascript-of.js';
import { moduleNamed } from './module-named.js';

/** What is run in the page, and with it all that it imports but the runtime, which the page has. */
const entries = ['guards', 'validate', 'pages', 'codes'];

/**
 * The generated modules as the properties of an object, each a function of `exports` and `require`: each keeps the names
 * that it has to itself. Modules that a spec gives no reason for are left out.
 */
export function moduleFunctions(artifacts: readonly Artifact[]): string {
  const sources = new Map(artifacts.map(({ path, text }) => [path, text]));
  const names = new Set(entries.filter((name) => sources.has(pathOf(name))));
  const functions: string[] = [];
  for (const name of names) {
    const text = javascriptOf(sources.get(pathOf(name)) ?? '');
    functions.push(`${JSON.stringify(name)}(exports,require){${text}}`);
    for (const [, path = ''] of text.matchAll(/\brequire\("([^"]+)"\)/g)) {
      const imported = moduleNamed(path, name);
      if (!imported.startsWith('runtime/')) names.add(imported);
    }
  }
  return `{${functions.join(',\n')}}`;
}

function pathOf(name: string): string {
  return `src/${name}.ts`;
}
