import { isObject } from '../../../runtime/checks.js';
import type { Model } from '../../../compiler/model/model.js';
import type { Fault } from '../../../runtime/fault.js';
import type { CapturePart } from '../split/capture-part.js';
import { decidingText } from './deciding-text.js';
import { PayloadFitting, type PayloadFit, type PayloadTarget } from './payload-fit.js';
import type { PayloadTypes, ItemList } from './payload-types.js';

/** The type that a payload fits best, and whether it is likely of that type. */
export interface ChosenTarget {
  readonly target: PayloadTarget;
  readonly isRecognized: boolean;
}

/** Of so many types that fit equally well, the one with the fewest faults is looked for. */
const MAXIMUM_TIED = 8;

/** The most kinds of payloads that are remembered: tags can have any value. */
const MAXIMUM_REMEMBERED = 1000;

/** A type with how well a payload fits it. */
type Candidate = PayloadFit & { readonly target: PayloadTarget };

/**
 * Finds the type that a payload fits best: of those that recognize it, the one with the fewest fields that do not fit,
 * then the one with the fewest faults, then the one with the fewest fields that the payload lacks; if none does, the
 * one that has most of its fields. Of several, the first one.
 */
export class PayloadTargets {
  private readonly fitting: PayloadFitting;
  private readonly whole: readonly PayloadTarget[];
  private readonly textOf: (payload: object) => string;
  /** The whole types that payloads fit best, by what decides about it: most payloads are like one before. */
  private readonly remembered = new Map<string, readonly Candidate[]>();

  constructor(
    model: Model,
    private readonly types: PayloadTypes,
    private readonly faultsOf: (target: PayloadTarget, value: unknown) => readonly Fault[],
  ) {
    this.fitting = new PayloadFitting(model);
    this.whole = [...types.unions, ...types.objects];
    this.textOf = decidingText(model);
  }

  targetOf(part: Exclude<CapturePart, { kind: 'fault' }>): ChosenTarget | undefined {
    const { isGiven } = this.types;
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
        const whole = this.bestWhole(part.value);
        const chosen = isDoubtful(whole, part.value) ? (this.bestPart(part.value) ?? whole) : whole;
        return chosen?.target.kind === 'object' && isGiven ? { ...chosen, isRecognized: true } : chosen;
      }
    }
  }

  private listsNamed(name: string): readonly ItemList[] {
    return this.types.lists.filter(({ names }) => names.includes(name));
  }

  private best(targets: readonly PayloadTarget[], value: unknown): Candidate | undefined {
    const [first] = targets;
    if (first === undefined || !isObject(value))
      return first && { target: first, known: 0, cost: 0, absent: 0, isRecognized: false };
    return this.withFewestFaults(this.tied(targets, value), value);
  }

  /** The same of all whole types. */
  private bestWhole(value: unknown): Candidate | undefined {
    if (!isObject(value)) return this.best(this.whole, value);
    const text = this.textOf(value);
    let tied = this.remembered.get(text);
    if (tied === undefined) {
      tied = this.tied(this.whole, value);
      if (this.remembered.size >= MAXIMUM_REMEMBERED) this.remembered.clear();
      this.remembered.set(text, tied);
    }
    return this.withFewestFaults(tied, value);
  }

  /** The types that fit a payload best by its outermost fields. */
  private tied(targets: readonly PayloadTarget[], value: object): readonly Candidate[] {
    const fits = targets.map((target) => ({ target, ...this.fitting.fitOf(target, value) }));
    const recognized = fits.filter(({ isRecognized }) => isRecognized);
    const least = recognized.reduce((cost, fit) => Math.min(cost, fit.cost), Infinity);
    if (recognized.length > 0) return recognized.filter(({ cost }) => cost === least);
    const [first, ...others] = fits;
    return first === undefined
      ? []
      : [others.reduce((one, other) => (other.known > one.known ? other : one), first)];
  }

  /** The part of other payloads that this one is, without any field that does not fit. */
  private bestPart(value: unknown): Candidate | undefined {
    if (!isObject(value)) return undefined;
    const fitting = this.types.parts.filter((part) => {
      const { known, cost, isRecognized } = this.fitting.fitOf(part, value);
      return isRecognized && known > 0 && cost <= 0;
    });
    return this.best(fitting, value);
  }

  private withFewestFaults(tied: readonly Candidate[], value: object): Candidate | undefined {
    if (tied.length < 2) return tied[0];
    const likely = tied.toSorted((one, other) => one.absent - other.absent).slice(0, MAXIMUM_TIED);
    const counted = likely.map((chosen) => ({
      chosen,
      faults: this.faultsOf(chosen.target, value).length,
    }));
    return counted.reduce((one, other) => (other.faults < one.faults ? other : one)).chosen;
  }
}

/** Whether a payload is rather a part of others: no whole type recognizes it, or one that has less than half of its fields. */
function isDoubtful(whole: Candidate | undefined, value: unknown): boolean {
  if (whole === undefined || !isObject(value)) return false;
  return !whole.isRecognized || 2 * whole.known < Object.keys(value).length;
}
