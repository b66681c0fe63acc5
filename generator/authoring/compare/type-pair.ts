import type { Origin } from '../../compiler/model/origin.js';
import type { Type } from '../../compiler/model/model.js';

/** A type in both versions, and where the new one is written: types by themselves may have no place. */
export interface TypePair<Before extends Type = Type, After extends Type = Before> {
  readonly before: Before;
  readonly after: After;
  readonly origin: Origin;
}
