import { Budget } from './budget.js';

/** How many parts one observation may get, and all of them. */
const MAXIMUM_PARTS = 2000;
const MAXIMUM_ALL_PARTS = 15_000;

/** What is left for the parts of an observation. What its variants need must not be missing elsewhere. */
export interface ObservationRoom {
  readonly fields: Budget;
  readonly variants: Budget;
}

/** Room for the observations of a survey, so that none takes it from the others, and all together have a limit. */
export class ObservationRooms {
  private readonly fields = new Budget(MAXIMUM_ALL_PARTS);
  private readonly variants = new Budget(MAXIMUM_ALL_PARTS);
  private readonly rooms = new WeakMap<object, ObservationRoom>();

  roomOf(observation: object): ObservationRoom {
    const room = this.rooms.get(observation) ?? {
      fields: new Budget(MAXIMUM_PARTS, this.fields),
      variants: new Budget(MAXIMUM_PARTS, this.variants),
    };
    this.rooms.set(observation, room);
    return room;
  }
}
