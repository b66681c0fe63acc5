import { propertyName } from './literals.js';
import { reservedWords } from './syntax/reserved-words.js';
import { widthOf } from './text-width.js';
import { UnknownLayout } from './unknown-layout.js';

/** Some statements with a stand-in for each name, text and line of a comment. */
export interface Shape {
  readonly skeleton: string;
  /** What the stand-ins stand for, as it is laid out. */
  readonly texts: readonly string[];
  /** How wide that is. Of comments it does not matter: nothing is broken for their sake. */
  readonly widths: readonly number[];
}

/**
 * Stand-ins are letters, so that what has one in a name or a text is a name or a text. No code has such letters itself:
 * a name that has them makes a shape unknown. A text that cannot be the name of a property without quotes begins with `-`.
 */
const FIRST = 0x4e00;
const MOST = 0x9fa5 - FIRST;
const standIns = /'-([\u4e00-\u9fa5])a*'|([\u4e00-\u9fa5])a*/g;

/** How wide the stand-in of a name is, and that of a text with its quotes and `-`. */
const NAME_WIDTH = 2;
const TEXT_WIDTH = 5;

/** Lines of comments, texts, numbers and names; what else has a meaning comes last, and makes a shape unknown. */
const tokens =
  /\/\*\* ([^\n]*) \*\/|\n *\* ([^\n]*)|\/\* @__PURE__ \*\/|\/\*\*|\*\/|'[^'\\\n]*'|"(?:[^"\\\n]|\\.)*"|\d[\w.]*|[A-Za-z_$][\w$]*|[^\x20-\x7e\n]|[/'"\\`]/g;

/** Words that mean something by themselves. */
const words = new Set([
  ...reservedWords,
  ...['string', 'number', 'boolean', 'unknown', 'undefined', 'object', 'never', 'any', 'bigint', 'symbol'],
  ...['type', 'as', 'from', 'is', 'keyof', 'readonly', 'infer', 'asserts', 'unique', 'async', 'satisfies'],
]);

/** Undefined if something in it cannot have a stand-in. */
export function shapeOf(code: string): Shape | undefined {
  const texts: string[] = [];
  const widths: number[] = [];
  let isKnown = true;
  const stand = (text: string, width: number): string => {
    widths.push(width);
    return String.fromCharCode(FIRST + texts.push(text) - 1);
  };
  const skeleton = code.replace(tokens, (token, comment: string | undefined, below: string | undefined) => {
    if (comment !== undefined) return `/** ${stand(comment, NAME_WIDTH)} */`;
    if (below !== undefined) {
      const line = below.trimEnd();
      if (line === '' || line.endsWith('*/')) isKnown = false;
      return `\n * ${stand(line, NAME_WIDTH)}`;
    }
    if (/^[\w$]/.test(token)) return isBare(token) ? token : stand(token, token.length);
    if (token.length > 1 && /^['"]/.test(token)) return standForText(token, stand);
    isKnown &&= token.length > 1;
    return token;
  });
  isKnown &&= texts.length <= MOST && !widths.some(Number.isNaN);
  return isKnown ? { skeleton, texts, widths } : undefined;
}

/** A number, a word of the language, or a name that is narrower than a stand-in. */
function isBare(token: string): boolean {
  return token.length < NAME_WIDTH || /^\d/.test(token) || words.has(token);
}

function standForText(token: string, stand: (text: string, width: number) => string): string {
  const printed = nameOf(token);
  if (printed === undefined) return stand(token, NaN);
  const width = widthOf(printed);
  if (!/^['"]/.test(printed)) return width < NAME_WIDTH ? `'${printed}'` : `'${stand(printed, width)}'`;
  return width < TEXT_WIDTH ? printed : `'-${stand(printed, width)}'`;
}

/** A text as the name of a property: without quotes where it needs none. */
function nameOf(token: string): string | undefined {
  try {
    return propertyName(token);
  } catch (error) {
    if (error instanceof UnknownLayout) return undefined;
    throw error;
  }
}

/** The skeleton with stand-ins that are as wide as what they stand for. */
export function widened({ skeleton, widths }: Shape): string {
  let index = 0;
  return skeleton.replace(standIns, (_, text: string | undefined, name: string | undefined) => {
    const width = widths[index] ?? 0;
    index += 1;
    return text === undefined
      ? `${name}${'a'.repeat(width - NAME_WIDTH)}`
      : `'-${text}${'a'.repeat(width - TEXT_WIDTH)}'`;
  });
}

/** A skeleton that is laid out: what is between the stand-ins, and after each of these pieces the number of one. */
export type Form = readonly (string | number)[];

export function formOf(laidOut: string): Form {
  const form: (string | number)[] = [];
  let end = 0;
  for (const match of laidOut.matchAll(standIns)) {
    const [whole, text, name = text ?? ''] = match;
    form.push(laidOut.slice(end, match.index), name.charCodeAt(0) - FIRST);
    end = match.index + whole.length;
  }
  return [...form, laidOut.slice(end)];
}

export function filled(form: Form, { texts }: Shape): string {
  let text = '';
  for (const piece of form) text += typeof piece === 'string' ? piece : (texts[piece] ?? '');
  return text;
}
