import { writtenDefinitions } from '../../model/visit-written.js';
import { browserNames } from './browser-names.js';
import type { Advice } from './rule.js';

/** A type called like one that browsers have hides it from whoever imports the type, and is taken for it by whoever forgets to. */
export const shadowedGlobals: Advice = (model, report) => {
  for (const { name, origin } of writtenDefinitions(model)) {
    if (isBrowserName(name)) report('shadowed-global', origin.range, { name });
  }
};

export function isBrowserName(name: string): boolean {
  return browserNames.has(name);
}
