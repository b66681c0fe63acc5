import { style } from './format-typescript.js';

/** Names from one module, or all that it has under one name. */
const declaration = /^(import (?:type )?)(?:\{ ([\w$, ]+) \}|(\* as [\w$]+)) from "([\w./-]+)";$/;

/**
 * Imports, a line each: the longest statements of a module and the simplest, so that they need no documents. Undefined if
 * there is anything else.
 */
export function layOutImports(code: string): string | undefined {
  if (!code.startsWith('import ')) return undefined;
  let laidOut = '';
  for (const line of code.trimEnd().split('\n')) {
    const known = layOutImport(line);
    if (known === undefined) return undefined;
    laidOut += `${known}\n`;
  }
  return laidOut;
}

/** A single name has no line of its own. */
function layOutImport(line: string): string | undefined {
  const [, head = '', names, namespace = '', path] = declaration.exec(line) ?? [];
  if (path === undefined) return undefined;
  const onOneLine = `${head}${names === undefined ? namespace : `{ ${names} }`} from '${path}';`;
  if (!names?.includes(',') || onOneLine.length <= style.printWidth) return onOneLine;
  return `${head}{\n  ${names.replaceAll(', ', ',\n  ')},\n} from '${path}';`;
}
