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
  private readonly owners = new Map<string, NameOwner>();

  isFree(scope: string, name: string): boolean {
    return !this.owners.has(`${scope} ${name}`);
  }

  /** The second owner gets a clash, which quotes the name as `shown`. */
  claim(scope: string, name: string, owner: NameOwner, shown = name): void {
    const first = this.owners.get(`${scope} ${name}`);
    if (first === undefined) this.owners.set(`${scope} ${name}`, owner);
    else this.clashes.push({ name: shown, owners: [first, owner] });
  }
}
