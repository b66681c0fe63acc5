import type { Model } from '../../../compiler/model/model.js';
import { Budget } from './budget.js';

/** How many parts one observation may get, and all of them. */
const MAXIMUM_PARTS = 2000;
const MAXIMUM_ALL_PARTS = 15_000;

/** What is left for the parts of an observation. What its variants need must not be missing elsewhere. */
export interface ObservationRoom {
  readonly fields: Budget;
  readonly variants: Budget;
  /** The names of fields that hold tags in the spec. */
  readonly tagNames: ReadonlySet<string>;
}

/** Room for the observations of a survey, so that none takes it from the others, and all together have a limit. */
export class ObservationRooms {
  private readonly fields = new Budget(MAXIMUM_ALL_PARTS);
  private readonly variants = new Budget(MAXIMUM_ALL_PARTS);
  private readonly rooms = new WeakMap<object, ObservationRoom>();
  private readonly tagNames: ReadonlySet<string>;

  constructor({ definitions }: Model) {
    const unions = [...definitions.values()].filter((definition) => definition.kind === 'union');
    this.tagNames = new Set(unions.map(({ tagPath }) => tagPath.at(-1) ?? ''));
  }

  roomOf(observation: object): ObservationRoom {
    const room = this.rooms.get(observation) ?? {
      fields: new Budget(MAXIMUM_PARTS, this.fields),
      variants: new Budget(MAXIMUM_PARTS, this.variants),
      tagNames: this.tagNames,
    };
    this.rooms.set(observation, room);
    return room;
  }
}
