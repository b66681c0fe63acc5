import type { CheckedSpec } from '../../compiler/check-spec.js';
import type { Range } from '../../base/source/range.js';
import { directions, type ChangeRule, type Direction } from './change-rule.js';
import { directionsIn } from './directions-in.js';
import type { Detail, Finding, Subject } from './finding.js';
import { impacts } from './impacts.js';
import type { TypePair } from './type-pair.js';

/** The definitions that are called otherwise in the new version, by their old names. */
export type Renames = ReadonlyMap<string, string>;

/** A place in both versions: what is compared, and where a comment about what is gone from it can stand. */
export interface Spot extends Subject {
  readonly anchor: Range | undefined;
}

/** What a finding says, and where. */
interface Told {
  readonly details?: Readonly<Record<string, Detail>>;
  /** A place in the new version. */
  readonly at?: Range | undefined;
  /** A place in the old version, of what is gone. */
  readonly was?: Range | undefined;
}

/** Compares two types, which may hold fields, the types of which it compares in turn. */
export type CompareTypes = (comparison: Comparison, spot: Spot, pair: TypePair) => void;

/** Two versions of a spec, and what is found out about them. */
export class Comparison {
  readonly findings: Finding[] = [];

  constructor(
    readonly old: CheckedSpec,
    readonly now: CheckedSpec,
    readonly renames: Renames,
    private readonly typeComparer: CompareTypes,
  ) {}

  /** The name that a definition of the old version has in the new one, whether there is one or not. */
  newName(old: string): string {
    return this.renames.get(old) ?? old;
  }

  /** Another comparison of the same versions, whose findings are nobody's but of who looks at them. */
  aside(): Comparison {
    return new Comparison(this.old, this.now, this.renames, this.typeComparer);
  }

  compareTypes(spot: Spot, pair: TypePair): void {
    this.typeComparer(this, spot, pair);
  }

  report(rule: ChangeRule, { anchor, ...subject }: Spot, { details = {}, at, was }: Told): void {
    const range = at ?? was;
    if (range === undefined) throw new Error(`A finding of ${rule} has no place`);
    const side = at === undefined ? 'old' : 'new';
    const concerned = this.directionsOf(subject);
    const impact = (direction: Direction): object => {
      const found = concerned.has(direction) ? impacts[rule][direction] : undefined;
      return found === undefined ? {} : { [direction]: found };
    };
    this.findings.push({
      ...{ rule, subject, details, side, range, anchor: at ?? anchor },
      ...impact('received'),
      ...impact('sent'),
    });
  }

  /** Whom a difference concerns: those who had to do with the definition before, and those who have now. */
  private directionsOf({ old, new: name }: Subject): ReadonlySet<Direction> {
    const before = old === undefined ? [] : [...directionsIn(this.old.model)(old)];
    const after = name === undefined ? [] : [...directionsIn(this.now.model)(name)];
    return before.length + after.length === 0 ? new Set(directions) : new Set([...before, ...after]);
  }
}
