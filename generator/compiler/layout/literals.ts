import { UnknownLayout } from './unknown-layout.js';

/** A text in the quotes of which it holds fewer; in single ones if it holds as many of both. */
export function requoted(literal: string): string {
  // Nearly all are as they should be already.
  if (literal.startsWith("'") && literal.indexOf("'", 1) === literal.length - 1 && !/["\\]/.test(literal))
    return literal;
  const content = literal.slice(1, -1);
  // As JSON in a text is: nothing is escaped but what need not be.
  const plain = literal.startsWith('"') ? content.replaceAll('\\"', '"') : content;
  if (!/['\\]/.test(plain)) return `'${plain}'`;
  const quote = content.split("'").length > content.split('"').length ? '"' : "'";
  const inside = content.replace(/\\(.)|["']/gs, (found, escaped: string | undefined) => {
    if (escaped === undefined) return found === quote ? `\\${found}` : found;
    return /["']/.test(escaped) && escaped !== quote ? escaped : found;
  });
  return `${quote}${inside}${quote}`;
}

/** A number as it is, if prettier has no other way to write it. */
export function plainNumber(literal: string): string {
  if (/^(?:0|[1-9]\d*)(?:\.\d*[1-9])?(?:e-?\d+)?$/.test(literal)) return literal;
  throw new UnknownLayout(`The number ${literal}`);
}

/** The name of a property, in quotes only where it needs them. */
export function propertyName(name: string): string {
  if (!name.startsWith("'") && !name.startsWith('"')) return name;
  const plain = name.slice(1, -1);
  if (/^[A-Za-z_$\u4e00-\u9fa5][\w$\u4e00-\u9fa5]*$/.test(plain)) return plain;
  // Prettier has the letters of an old version of Unicode: of these some need no quotes.
  if (/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(plain)) throw new UnknownLayout(`The name ${plain}`);
  return requoted(name);
}
