const ATOM = /\\[^ck0-9pPxu]|\\u[0-9A-Fa-f]{4}|\[(?:[^\]\\]|\\[^ckpP])*\]|\(|\)|[^\\[\](){}*+?|^$]|\$/uy;
const QUANTIFIER = /[*+?]|\{\d+(?:,\d*)?\}/y;
const UNBOUNDED = /^(?:[*+]|\{\d+,\})$/;

/**
 * Why a pattern is refused, or nothing. Allowed is a sequence of characters and classes with quantifiers, in which a
 * tail may be grouped as optional: `^[^?]+(\?.*)?$`. One unbounded quantifier costs linear time. A second one can
 * square it, and is allowed where the text's length is limited or where the two cannot match the same text.
 */
export function patternFault(
  pattern: string,
  isBounded: boolean,
): string | readonly [string, string] | undefined {
  if (!pattern.startsWith('^')) return 'pattern-unanchored';
  try {
    new RegExp(pattern, 'u');
  } catch (error) {
    return ['pattern-syntax', error instanceof Error ? error.message.replace(/^.*\/u?: /, '') : ''];
  }
  const competing = countCompeting(pattern.slice(1));
  return competing === undefined || competing > (isBounded ? 2 : 1) ? 'pattern-unsafe' : undefined;
}

/** How many unbounded quantifiers can compete for the same text, or nothing when the pattern is not of the allowed shape. */
function countCompeting(pattern: string): number | undefined {
  let rest = pattern;
  let isInGroup = false;
  let unboundedAtoms: string[] = [];
  while (rest !== '') {
    const atom = take(ATOM, rest);
    if (atom === undefined || (atom === '(' && isInGroup)) return undefined;
    rest = rest.slice(atom.length);
    if (atom === '(') {
      isInGroup = true;
      const separator = take(ATOM, rest)?.replace('\\', '') ?? '';
      if (unboundedAtoms.every((each) => excludes(each, separator))) unboundedAtoms = [];
      continue;
    }
    const quantifier = take(QUANTIFIER, rest) ?? '';
    rest = rest.slice(quantifier.length);
    if (atom === ')') {
      isInGroup = false;
      if (quantifier !== '' && quantifier !== '?') return undefined;
    } else if (UNBOUNDED.test(quantifier)) unboundedAtoms.push(atom);
  }
  return unboundedAtoms.length;
}

/** Whether an atom is a class like `[^?]` that names the single character as not matched. */
function excludes(atom: string, character: string): boolean {
  return character.length === 1 && /^\[\^[^\\-]*\]$/.test(atom) && atom.slice(2, -1).includes(character);
}

function take(expression: RegExp, text: string): string | undefined {
  expression.lastIndex = 0;
  return expression.exec(text)?.[0];
}
