import { moduleEntry, moduleNames, type ModuleName } from '../modules.js';
import { NameRegistry, type NameClash } from './name-registry.js';
import { homeOf } from './product-homes.js';
import type { WantedKey, WantedName } from './wanted-name.js';

export interface ChosenNames {
  readonly names: ReadonlyMap<WantedName, string>;
  readonly clashes: readonly NameClash[];
}

/**
 * Gives everything a name that is unique in its scope: first to what has no choice, then to the rest, each the first
 * of its choices that is free. If none is free, that is a clash.
 */
export function chooseNames(wanted: readonly WantedName[], keys: readonly WantedKey[]): ChosenNames {
  const registry = new NameRegistry();
  for (const module of moduleNames) {
    const fixed = moduleEntry(module).index?.names ?? [];
    fixed.forEach((name) => registry.claim(scopeOf(module), name, { module }));
  }
  const names = new Map<WantedName, string>();
  for (const each of inOrderOfChoice(wanted)) {
    const { module } = homeOf(each.product);
    const scope = scopeOf(module);
    const name = each.choices.find((choice) => registry.isFree(scope, choice)) ?? each.choices[0];
    registry.claim(scope, name, { module, definition: each.definition });
    names.set(each, name);
  }
  for (const { module, type, key, definition } of keys)
    registry.claim(`${module} ${type}`, key, { module, definition }, `${type}.${key}`);
  return { names, clashes: registry.clashes };
}

function inOrderOfChoice(wanted: readonly WantedName[]): readonly WantedName[] {
  const hasChoice = ({ choices }: WantedName): boolean => choices.length > 1;
  return [...wanted.filter((each) => !hasChoice(each)), ...wanted.filter(hasChoice)];
}

/** What the package's entry re-exports is imported from one place; any other module by its own path. */
function scopeOf(module: ModuleName): string {
  return moduleEntry(module).index === undefined ? module : 'index';
}
