import type { Scanner } from './scanner.js';

/** Whether what is in parentheses are the parameters of a function rather than a value. */
export function isArrowFunction(scanner: Scanner): boolean {
  if (!scanner.is('(')) return false;
  const before = scanner.save();
  scanner.next();
  const isEmpty = scanner.is(')');
  const isNamed = scanner.kind === 'name';
  scanner.next();
  let isArrow = isEmpty || (isNamed && (scanner.is(':') || scanner.is(',')));
  if (isNamed && scanner.is(')')) {
    scanner.next();
    isArrow = scanner.is('=>');
  }
  scanner.restore(before);
  return isArrow;
}

/** The same among types: nothing, or a name with a type. */
export function isFunctionType(scanner: Scanner): boolean {
  if (!scanner.is('(')) return false;
  const before = scanner.save();
  scanner.next();
  const isEmpty = scanner.is(')');
  const isNamed = scanner.kind === 'name';
  scanner.next();
  const isFunction = isEmpty || (isNamed && scanner.is(':'));
  scanner.restore(before);
  return isFunction;
}
