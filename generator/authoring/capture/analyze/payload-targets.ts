import type { Model, ObjectDefinition } from '../../../compiler/model/model.js';
import type { Fault } from '../../../runtime/fault.js';
import type { CapturePart } from '../split/capture-part.js';
import { PayloadChoice } from './payload-choice.js';
import { PayloadFitting, type PayloadTarget } from './payload-fit.js';
import type { PayloadTypes } from './payload-types.js';

/** The type that a payload fits best, and whether it is likely of that type. */
export interface ChosenTarget {
  readonly target: PayloadTarget;
  /** The object that it is, or that the payload's tags lead to, if they lead to one. */
  readonly definition: ObjectDefinition | undefined;
  readonly isRecognized: boolean;
  /** Other types that it fits just as well: the first one is chosen. */
  readonly rivals: readonly PayloadTarget[];
}

/**
 * Finds the type that a payload fits best: of those that recognize it, the one with the fewest fields that do not fit,
 * then the one with the fewest faults, then the one with the fewest fields that the payload lacks; if none does, the
 * one that has most of its fields. Of several, the first one.
 */
export class PayloadTargets {
  private readonly whole: PayloadChoice;
  /** The parts of other payloads that a payload is without any field that does not fit. */
  private readonly parts: PayloadChoice;
  private readonly lists = new Map<
    string,
    { readonly envelope: PayloadChoice; readonly item: PayloadChoice }
  >();
  private readonly isGiven: boolean;

  constructor(
    model: Model,
    { unions, objects, parts, lists, isGiven }: PayloadTypes,
    faultsOf: (target: PayloadTarget, value: unknown) => readonly Fault[],
  ) {
    const judges = { model, fitting: new PayloadFitting(model), faultsOf };
    this.isGiven = isGiven;
    this.whole = new PayloadChoice(judges, [...unions, ...objects]);
    this.parts = new PayloadChoice(
      judges,
      parts,
      ({ isRecognized, known, cost }) => isRecognized && known > 0 && cost <= 0,
    );
    for (const name of new Set(lists.flatMap(({ names }) => names))) {
      const named = lists.filter(({ names }) => names.includes(name));
      this.lists.set(name, {
        envelope: new PayloadChoice(
          judges,
          named.map(({ definition }) => definition),
        ),
        item: new PayloadChoice(
          judges,
          named.map(({ union }) => union),
        ),
      });
    }
  }

  targetOf(part: Exclude<CapturePart, { kind: 'fault' }>): ChosenTarget | undefined {
    switch (part.kind) {
      case 'envelope': {
        const chosen = this.lists.get(part.list)?.envelope.best(part.value);
        return chosen && { ...chosen, isRecognized: true };
      }
      case 'item':
        return this.lists.get(part.list)?.item.best(part.value);
      case 'value': {
        const whole = this.whole.best(part.value);
        const chosen = whole?.isDoubtful === true ? (this.parts.best(part.value) ?? whole) : whole;
        return chosen?.target.kind === 'object' && this.isGiven ? { ...chosen, isRecognized: true } : chosen;
      }
    }
  }
}
