import { scanState } from './scan-state.js';

/** How many bytes of a character of several have been read in `state`; none outside of one. */
export function bytesOfCharacter(state: number): number {
  switch (state) {
    case scanState.secondOfTwo:
    case scanState.secondOfThree:
    case scanState.secondAfterE0:
    case scanState.secondAfterED:
    case scanState.secondOfFour:
    case scanState.secondAfterF0:
    case scanState.secondAfterF4:
      return 1;
    case scanState.thirdOfThree:
    case scanState.thirdOfFour:
      return 2;
    case scanState.fourthOfFour:
      return 3;
    default:
      return 0;
  }
}
