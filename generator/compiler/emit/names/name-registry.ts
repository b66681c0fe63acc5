import type { ModuleName } from '../modules.js';

/** Something that has a name: what a module has for a definition, or always. */
export interface NameOwner {
  readonly module: ModuleName;
  readonly definition?: string | undefined;
}

/** Two things that want one name. */
export interface NameClash {
  readonly name: string;
  readonly owners: readonly [NameOwner, NameOwner];
}

/** Who has which name. What is imported from one place, or stands in one type, is a scope: there names are had once. */
export class NameRegistry {
  readonly clashes: NameClash[] = [];
  private readonly owners = new Map<string, NameOwner>();

  isFree(scope: string, name: string): boolean {
    return !this.owners.has(`${scope} ${name}`);
  }

  /** Whoever comes second gets a clash, said with the name as `shown`. */
  claim(scope: string, name: string, owner: NameOwner, shown = name): void {
    const first = this.owners.get(`${scope} ${name}`);
    if (first === undefined) this.owners.set(`${scope} ${name}`, owner);
    else this.clashes.push({ name: shown, owners: [first, owner] });
  }
}
