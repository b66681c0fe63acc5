import type { Scalar } from '../../model/model.js';
import { code, identifier, joinCode, literal, type Code } from '../code/code.js';
import type { ConstantStatement } from '../code/statement.js';
import type { EmitContext } from '../emitter.js';
import { anyOf } from './check.js';

/** More comparisons in a row take longer than a look-up, and thousands are too many for compilers and printers. */
const MAXIMUM_COMPARISONS = 32;

/** More cases of a `switch` over texts take longer than a look-up. */
export const MAXIMUM_CASES = 64;

/** What guards are emitted with: beside everything, the look-ups that they share. */
export interface GuardContext extends EmitContext {
  readonly lookups: ValueLookups;
}

/** The module's constants in which guards look values up, so that the time does not depend on how many there are. */
export class ValueLookups {
  private readonly constants = new Map<string, ConstantStatement>();

  get statements(): readonly ConstantStatement[] {
    return [...this.constants.values()];
  }

  /** Whether the value at `access` is one of those; a comparison with each if they are few. */
  isOneOf(values: readonly Scalar[], access: Code): Code {
    if (values.length <= MAXIMUM_COMPARISONS)
      return anyOf(values.map((value) => code`${access} === ${literal(value)}`));
    const set = this.constant('values', code`new Set<unknown>(${literal(values)})`);
    return code`${set}.has(${access})`;
  }

  /** The position of the value at `access` among those, or undefined. */
  positionOf(values: readonly Scalar[], access: Code): Code {
    const entries = values.map((value, position) => code`[${literal(value)}, ${literal(position)}]`);
    const map = this.constant('positions', code`new Map<unknown, number>([${joinCode(entries, ', ')}])`);
    return code`${map}.get(${access})`;
  }

  private constant(prefix: string, value: Code): Code {
    const key = JSON.stringify(value);
    const name = this.constants.get(key)?.name ?? `${prefix}${this.constants.size + 1}`;
    this.constants.set(key, {
      ...{ kind: 'constant', isLocal: true, name },
      // Bundlers drop it when no guard that they keep uses it.
      value: code`/* @__PURE__ */ ${value}`,
    });
    return identifier(name);
  }
}
