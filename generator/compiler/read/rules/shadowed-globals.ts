import { writtenDefinitions } from '../../model/visit-written.js';
import { browserNames } from './browser-names.js';
import type { Advice } from './rule.js';

/**
 * A type with the name of a browser's type hides it from those who import the type, and is confused with it by those
 * who forget to.
 */
export const shadowedGlobals: Advice = (model, report) => {
  for (const { name, origin } of writtenDefinitions(model)) {
    if (isBrowserName(name)) report('shadowed-global', origin.range, { name });
  }
};

export function isBrowserName(name: string): boolean {
  return browserNames.has(name);
}
