import type { Code } from '../emit/code/code.js';
import type { Reference } from '../emit/code/reference.js';
import type { Import } from './find-imports.js';

export type PrintCode = (code: Code) => string;

/** Prints code with its references under the names by which they are imported. */
export function codePrinter(imports: readonly Import[]): PrintCode {
  const types = new Map(imports.filter(({ use }) => use === 'type').map((each) => [each.module, each]));
  const values = new Map(imports.filter(({ use }) => use === 'value').map((each) => [each.module, each]));
  const nameOf = ({ module, use, name }: Reference): string => {
    const found = (use === 'type' ? types : values).get(module);
    if (found?.namespace !== undefined) return `${found.namespace}.${name}`;
    return found?.names.get(name) ?? name;
  };
  return ({ parts }) => {
    let text = '';
    for (const part of parts) text += typeof part === 'string' ? part : nameOf(part);
    return text;
  };
}
