import type { Model, ObjectDefinition } from '../../../compiler/model/model.js';
import { resolveType } from '../../../compiler/model/resolve-type.js';
import { isObject } from '../../../runtime/checks.js';
import type { Fault } from '../../../runtime/fault.js';
import type { PayloadFit, PayloadFitting, PayloadTarget } from './payload-fit.js';
import { PayloadMemory } from './payload-memory.js';

/** Of so many types that fit equally well, the one with the fewest faults is looked for. */
const MAXIMUM_TIED = 8;

/** A type with how well a payload fits it. */
export interface Candidate extends PayloadFit {
  readonly target: PayloadTarget;
  /** The object that it is, or that tags lead to, if they lead to one. */
  readonly definition: ObjectDefinition | undefined;
  /** Whether the type is not recognized, or has less than half of the payload's fields. */
  readonly isDoubtful: boolean;
  /** Other types that the payload fits just as well: none before the type is chosen. */
  readonly rivals: readonly PayloadTarget[];
}

/** What judges payloads and types. */
export interface Judges {
  readonly model: Model;
  readonly fitting: PayloadFitting;
  readonly faultsOf: (target: PayloadTarget, value: unknown) => readonly Fault[];
}

/** Chooses among some types the one that a payload fits best. */
export class PayloadChoice {
  private readonly remembered: PayloadMemory<readonly Candidate[]>;

  constructor(
    private readonly judges: Judges,
    private readonly targets: readonly PayloadTarget[],
    /** Whether a type can be chosen for a payload that fits it so well. */
    private readonly isEligible: (fit: PayloadFit) => boolean = () => true,
  ) {
    this.remembered = new PayloadMemory(judges.model);
  }

  best(value: unknown): Candidate | undefined {
    const [target] = this.targets;
    if (target === undefined) return undefined;
    if (!isObject(value))
      return {
        ...{ target, definition: this.definitionOf(target, value), isRecognized: false, isDoubtful: false },
        ...{ known: 0, cost: 0, absent: 0, rivals: [] },
      };
    return this.withFewestFaults(
      this.remembered.of(value, () => this.tied(value)),
      value,
    );
  }

  /** The types that fit a payload best by its outermost fields. */
  private tied(value: object): readonly Candidate[] {
    const { length } = Object.keys(value);
    const fits = this.targets.flatMap((target): readonly Candidate[] => {
      const fit = this.judges.fitting.fitOf(target, value);
      const isDoubtful = !fit.isRecognized || 2 * fit.known < length;
      const definition = this.definitionOf(target, value);
      return this.isEligible(fit) ? [{ target, definition, ...fit, isDoubtful, rivals: [] }] : [];
    });
    const recognized = fits.filter(({ isRecognized }) => isRecognized);
    const least = recognized.reduce((cost, fit) => Math.min(cost, fit.cost), Infinity);
    if (recognized.length > 0) return recognized.filter(({ cost }) => cost === least);
    const [first, ...others] = fits;
    return first === undefined
      ? []
      : [others.reduce((one, other) => (other.known > one.known ? other : one), first)];
  }

  private definitionOf(target: PayloadTarget, value: unknown): ObjectDefinition | undefined {
    if (target.kind === 'object') return target;
    const resolved = resolveType(this.judges.model, target, value);
    return resolved.kind === 'known' ? resolved.definition : undefined;
  }

  private withFewestFaults(tied: readonly Candidate[], value: object): Candidate | undefined {
    const [only] = tied;
    // As it is: engines are slow to add to what they have spread, and this is asked of each payload.
    if (tied.length < 2) return only;
    const likely = tied.toSorted((one, other) => one.absent - other.absent).slice(0, MAXIMUM_TIED);
    const counted = likely.map((chosen) => ({
      chosen,
      faults: this.judges.faultsOf(chosen.target, value).length,
    }));
    const best = counted.reduce((one, other) => (other.faults < one.faults ? other : one));
    const { chosen } = best;
    const equals = counted.filter(
      (each) =>
        each !== best &&
        each.faults === best.faults &&
        each.chosen.absent === chosen.absent &&
        isOther(each.chosen, chosen),
    );
    return equals.length === 0 ? chosen : { ...chosen, rivals: equals.map((each) => each.chosen.target) };
  }
}

/** Unions may lead to the same type. */
function isOther({ definition }: Candidate, chosen: Candidate): boolean {
  return definition === undefined || definition !== chosen.definition;
}
