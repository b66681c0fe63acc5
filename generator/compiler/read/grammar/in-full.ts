import { isPlainText } from '../yaml/scalar-value.js';

/*
 * What to write where a text stands instead of a mapping; … is for the author to fill in.
 */

/** `a: string` and `a: 编号` for a field. */
export function fieldInFull(text: string): string {
  return /^[A-Za-z][\w\s|[\]]*$/.test(text)
    ? `{ type: ${written(text)}, doc: … }`
    : `{ type: string, doc: ${written(text)} }`;
}

/** `1: 文本` for a value of an enum. */
export function enumValueInFull(text: string): string {
  return /^[A-Z][A-Za-z0-9]*$/.test(text)
    ? `{ name: ${text}, doc: … }`
    : `{ name: Name, doc: ${written(text)} }`;
}

/** `when: status == 2`, or `status = 2`, for a condition. */
export function conditionInFull(text: string): string | undefined {
  const [, field, value] = /^\s*([A-Za-z_]\w*)\s*={1,3}\s*(\S+)\s*$/.exec(text) ?? [];
  return field === undefined || value === undefined ? undefined : `{ ${field}: ${value} }`;
}

/** As it can stand between braces. */
function written(text: string): string {
  const isPlain = !/[,{}[\]#&*!|>'"%@`\n]|: /.test(text) && isPlainText(text);
  return isPlain ? text : `'${text.replaceAll("'", "''")}'`;
}
