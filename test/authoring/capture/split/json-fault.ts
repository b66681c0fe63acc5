/** Where a JSON text goes wrong: at a character, at its end, or where more follows a whole value. */
export type JsonFault =
  { readonly kind: 'wrong' | 'trailing'; readonly index: number } | { readonly kind: 'end' };

class Wrong extends Error {
  constructor(readonly index: number) {
    super(`wrong at ${index}`);
  }
}

/** Finds the fault by recursive descent: slow, simple, and independent of what it checks. */
export function jsonFault(text: string): JsonFault | undefined {
  let index = 0;

  const blanks = (): void => {
    while (index < text.length && ' \t\n\r'.includes(text.charAt(index))) index += 1;
  };
  const fail = (): never => {
    throw new Wrong(index);
  };
  const expect = (allowed: string): string => {
    const character = text.charAt(index);
    if (character === '' || !allowed.includes(character)) fail();
    index += 1;
    return character;
  };
  const tryTake = (allowed: string): boolean => {
    if (index >= text.length || !allowed.includes(text.charAt(index))) return false;
    index += 1;
    return true;
  };
  const word = (letters: string): void => {
    for (const letter of letters) expect(letter);
  };
  const digits = (): void => {
    expect('0123456789');
    while (tryTake('0123456789'));
  };
  const number = (): void => {
    tryTake('-');
    if (!tryTake('0')) digits();
    if (tryTake('.')) digits();
    if (tryTake('eE')) {
      tryTake('+-');
      digits();
    }
  };
  const string = (): void => {
    expect('"');
    while (!tryTake('"')) {
      if (index >= text.length || text.charAt(index) < ' ') fail();
      index += 1;
      if (text.charAt(index - 1) !== '\\') continue;
      if (expect('"\\/bfnrtu') === 'u')
        for (let digit = 0; digit < 4; digit += 1) expect('0123456789abcdefABCDEF');
    }
  };
  const members = (end: string, member: () => void): void => {
    index += 1;
    blanks();
    if (tryTake(end)) return;
    do {
      blanks();
      member();
      blanks();
    } while (expect(`,${end}`) === ',');
  };
  const value = (): void => {
    switch (text.charAt(index)) {
      case '{':
        return members('}', () => {
          string();
          blanks();
          expect(':');
          blanks();
          value();
        });
      case '[':
        return members(']', value);
      case '"':
        return string();
      case 't':
        return word('true');
      case 'f':
        return word('false');
      case 'n':
        return word('null');
      default:
        return number();
    }
  };

  try {
    blanks();
    value();
    blanks();
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    return error.index < text.length ? { kind: 'wrong', index: error.index } : { kind: 'end' };
  }
  return index < text.length ? { kind: 'trailing', index } : undefined;
}
