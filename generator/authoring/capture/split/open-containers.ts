import { scanState } from './scan-states.js';

/** How many containers can be in each other. */
export const MAXIMUM_DEPTH = 256;

/** The arrays and objects that have begun and not ended. */
export class OpenContainers {
  count = 0;
  private readonly isObject = new Uint8Array(MAXIMUM_DEPTH);

  isFull(): boolean {
    return this.count === MAXIMUM_DEPTH;
  }

  /** Returns the state that follows. */
  open(isObject: boolean): number {
    this.isObject[this.count] = isObject ? 1 : 0;
    this.count += 1;
    return isObject ? scanState.firstKey : scanState.firstElement;
  }

  /** The state that follows a value. */
  stateAfter(isContainer: boolean): number {
    if (this.count === 0) return isContainer ? scanState.topAfterContainer : scanState.topAfterScalar;
    return this.isObject[this.count - 1] === 1 ? scanState.afterMember : scanState.afterElement;
  }
}
