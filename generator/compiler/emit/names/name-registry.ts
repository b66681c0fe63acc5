import type { ModuleName } from '../modules.js';

/** The owner of a name: what a module has for a definition, or always. */
export interface NameOwner {
  readonly module: ModuleName;
  readonly definition?: string | undefined;
}

/** Two things that want one name. */
export interface NameClash {
  readonly name: string;
  readonly owners: readonly [NameOwner, NameOwner];
}

/**
 * The owner of each name. What is imported from one place, or belongs to one type, is a scope, in which names are
 * unique.
 */
export class NameRegistry {
  readonly clashes: NameClash[] = [];
  private readonly scopes = new Map<string, Map<string, NameOwner>>();

  isFree(scope: string, name: string): boolean {
    return this.scopes.get(scope)?.has(name) !== true;
  }

  /** The second owner gets a clash, which quotes the name as `shown`. */
  claim(scope: string, name: string, owner: NameOwner, shown = name): void {
    const owners = this.scopes.get(scope) ?? new Map<string, NameOwner>();
    this.scopes.set(scope, owners);
    const first = owners.get(name);
    if (first === undefined) owners.set(name, owner);
    else this.clashes.push({ name: shown, owners: [first, owner] });
  }
}
