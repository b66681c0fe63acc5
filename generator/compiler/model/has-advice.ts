import type { EnumDefinition } from './model.js';

/**
 * Whether the values of an enum say what a program does about them: the codes with which a service answers. No spec
 * lists all of these, and one more is not news.
 */
export function hasAdvice({ values }: EnumDefinition): boolean {
  return values.some(({ advice }) => advice !== undefined);
}
