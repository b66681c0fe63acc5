import type { Model } from '../../../compiler/model/model.js';
import type { Fault } from '../../../runtime/fault.js';
import type { CapturePart } from '../split/capture-part.js';
import { PayloadFitting, type PayloadTarget } from './payload-fit.js';
import type { PayloadTypes, ItemList } from './payload-types.js';

/** The type that a payload fits best, and whether it is likely of that type. */
export interface ChosenTarget {
  readonly target: PayloadTarget;
  readonly isRecognized: boolean;
}

/** Of so many types that fit equally well, the one with the fewest faults is looked for. */
const MAXIMUM_TIED = 8;

/**
 * Finds the type that a payload fits best: of those that recognize it, the one with the fewest fields that do not fit,
 * then the one with the fewest faults; if none does, the one that has most of its fields. Of several, the first one.
 */
export class PayloadTargets {
  private readonly fitting: PayloadFitting;

  constructor(
    model: Model,
    private readonly types: PayloadTypes,
    private readonly faultsOf: (target: PayloadTarget, value: unknown) => readonly Fault[],
  ) {
    this.fitting = new PayloadFitting(model);
  }

  targetOf(part: Exclude<CapturePart, { kind: 'fault' }>): ChosenTarget | undefined {
    const { unions, objects, isGiven } = this.types;
    switch (part.kind) {
      case 'envelope': {
        const target = this.best(
          this.listsNamed(part.list).map(({ definition }) => definition),
          part.value,
        );
        return target && { ...target, isRecognized: true };
      }
      case 'item':
        return this.best(
          this.listsNamed(part.list).map(({ union }) => union),
          part.value,
        );
      case 'value': {
        const whole = this.best([...unions, ...objects], part.value);
        const chosen = whole?.isRecognized === false ? (this.bestPart(part.value) ?? whole) : whole;
        return chosen?.target.kind === 'object' && isGiven ? { ...chosen, isRecognized: true } : chosen;
      }
    }
  }

  private listsNamed(name: string): readonly ItemList[] {
    return this.types.lists.filter(({ names }) => names.includes(name));
  }

  private best(targets: readonly PayloadTarget[], value: unknown): ChosenTarget | undefined {
    const [first] = targets;
    if (first === undefined || !isObject(value)) return first && { target: first, isRecognized: false };
    const fits = targets.map((target) => ({ target, ...this.fitting.fitOf(target, value) }));
    const recognized = fits.filter(({ isRecognized }) => isRecognized);
    if (recognized.length === 0) return fits.reduce((one, other) => (other.known > one.known ? other : one));
    const least = recognized.reduce((cost, fit) => Math.min(cost, fit.cost), Infinity);
    return this.withFewestFaults(
      recognized.filter(({ cost }) => cost === least),
      value,
    );
  }

  /** The part of other payloads that this one is, without any field that does not fit. */
  private bestPart(value: unknown): ChosenTarget | undefined {
    if (!isObject(value)) return undefined;
    const fitting = this.types.parts.filter((part) => {
      const { known, cost, isRecognized } = this.fitting.fitOf(part, value);
      return isRecognized && known > 0 && cost <= 0;
    });
    return this.best(fitting, value);
  }

  private withFewestFaults(tied: readonly ChosenTarget[], value: object): ChosenTarget | undefined {
    if (tied.length < 2) return tied[0];
    const counted = tied.slice(0, MAXIMUM_TIED).map((chosen) => ({
      chosen,
      faults: this.faultsOf(chosen.target, value).length,
    }));
    return counted.reduce((one, other) => (other.faults < one.faults ? other : one)).chosen;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
