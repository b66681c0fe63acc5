import type { Code } from '../emit/code/code.js';
import type { Reference } from '../emit/code/reference.js';
import type { Import } from './find-imports.js';

export type PrintCode = (code: Code) => string;

/** Prints code with its references under the names by which they are imported. */
export function codePrinter(imports: readonly Import[]): PrintCode {
  const nameOf = ({ module, use, name }: Reference): string => {
    const found = imports.find((each) => each.module === module && each.use === use);
    if (found?.namespace !== undefined) return `${found.namespace}.${name}`;
    return found?.names.get(name) ?? name;
  };
  return ({ parts }) => parts.map((part) => (typeof part === 'string' ? part : nameOf(part))).join('');
}
