import type { Model } from '../../../compiler/model/model.js';

/** How many more of something there may be, of its own and in total with all that share a budget. */
export class Budget {
  constructor(
    private left: number,
    private readonly whole?: Budget,
  ) {}

  /** Takes one, if there is one left. */
  take(): boolean {
    if (this.isSpent()) return false;
    this.left -= 1;
    this.whole?.take();
    return true;
  }

  isSpent(): boolean {
    return this.left <= 0 || this.whole?.isSpent() === true;
  }
}

/** How many parts one profile may have, and how many all together. */
const MAXIMUM_PARTS = 10_000;
const MAXIMUM_ALL_PARTS = 100_000;

/** What is left for the parts of a profile. Variants have a budget of their own, so that they take nothing from fields. */
export interface ProfilingContext {
  readonly fields: Budget;
  readonly variants: Budget;
  /** The names of fields that hold tags in the spec. */
  readonly tagNames: ReadonlySet<string>;
}

/** A context for each profile of an analysis: each has budgets of its own, and all together have a limit. */
export class ProfilingContexts {
  private readonly fields = new Budget(MAXIMUM_ALL_PARTS);
  private readonly variants = new Budget(MAXIMUM_ALL_PARTS);
  private readonly contexts = new WeakMap<object, ProfilingContext>();
  private readonly tagNames: ReadonlySet<string>;

  constructor({ definitions }: Model) {
    const unions = [...definitions.values()].filter((definition) => definition.kind === 'union');
    this.tagNames = new Set(unions.map(({ tagPath }) => tagPath.at(-1) ?? ''));
  }

  contextOf(profile: object): ProfilingContext {
    const context = this.contexts.get(profile) ?? {
      fields: new Budget(MAXIMUM_PARTS, this.fields),
      variants: new Budget(MAXIMUM_PARTS, this.variants),
      tagNames: this.tagNames,
    };
    this.contexts.set(profile, context);
    return context;
  }
}
