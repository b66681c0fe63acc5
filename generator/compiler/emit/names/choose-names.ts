import { moduleEntry, moduleNames, type ModuleName } from '../modules.js';
import { homeOf } from './product-homes.js';
import type { WantedName } from './wanted-name.js';

/** Something that has a name: what a module exports for a definition, or always. */
export interface NameOwner {
  readonly module: ModuleName;
  readonly definition?: string;
}

/** Two things that want to be exported under one name. */
export interface NameClash {
  readonly name: string;
  readonly owners: readonly [NameOwner, NameOwner];
}

export interface ChosenNames {
  readonly names: ReadonlyMap<WantedName, string>;
  readonly clashes: readonly NameClash[];
}

/**
 * Gives everything a name that nothing else has where both are exported: first what has no choice, then the rest, to
 * each the first of its choices that is free. Where none is, that is a clash.
 */
export function chooseNames(wanted: readonly WantedName[]): ChosenNames {
  const owners = new Map<string, NameOwner>(fixedNames());
  const names = new Map<WantedName, string>();
  const clashes: NameClash[] = [];
  for (const each of inOrderOfChoice(wanted)) {
    const { product, definition, choices } = each;
    const { module } = homeOf(product);
    const owner = { module, ...(definition !== undefined && { definition }) };
    const free = choices.find((choice) => !owners.has(key(module, choice)));
    const name = free ?? choices[0];
    const other = owners.get(key(module, name));
    if (other === undefined) owners.set(key(module, name), owner);
    else clashes.push({ name, owners: [other, owner] });
    names.set(each, name);
  }
  return { names, clashes };
}

function inOrderOfChoice(wanted: readonly WantedName[]): readonly WantedName[] {
  const hasChoice = ({ choices }: WantedName): boolean => choices.length > 1;
  return [...wanted.filter((each) => !hasChoice(each)), ...wanted.filter(hasChoice)];
}

/** The names that the package's entry exports for every spec. */
function fixedNames(): readonly (readonly [key: string, owner: NameOwner])[] {
  return moduleNames.flatMap((module) =>
    (moduleEntry(module).index?.names ?? []).map((name) => [key(module, name), { module }] as const),
  );
}

/** What the package's entry hands on shares its names; any other module is imported by its own path. */
function key(module: ModuleName, name: string): string {
  return `${moduleEntry(module).index === undefined ? module : 'index'} ${name}`;
}
