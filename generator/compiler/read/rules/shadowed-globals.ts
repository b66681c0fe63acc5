import { browserNames } from './browser-names.js';
import type { Advice } from './advice.js';

/** A type called like one that browsers have hides it from whoever imports the type, and is taken for it by whoever forgets to. */
export const shadowedGlobals: Advice = (symbols, report) => {
  for (const { name } of symbols.byName.values()) {
    if (isBrowserName(name.value)) report('shadowed-global', name.range, { name: name.value });
  }
};

export function isBrowserName(name: string): boolean {
  return browserNames.has(name);
}
