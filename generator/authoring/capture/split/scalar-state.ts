import { ascii } from './ascii.js';
import { scanState } from './scan-state.js';

/** The state after the first byte of a number, `true`, `false` or `null`. */
export function scalarState(byte: number): number {
  switch (byte) {
    case ascii.minus:
      return scanState.minus;
    case ascii.zero:
      return scanState.zero;
    case ascii.lowerT:
      return scanState.rue;
    case ascii.lowerF:
      return scanState.alse;
    case ascii.lowerN:
      return scanState.ull;
    default:
      return scanState.integer;
  }
}
