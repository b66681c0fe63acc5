import type { CheckedSpec } from '../../../../../generator/compiler/check-spec.js';
import { unionLeaves } from '../../../../../generator/compiler/model/union-leaves.js';
import { samplesOf } from '../../../../support/samples/samples-of.js';
import { spread } from '../../../../support/spread.js';
import { typeOf, type Claim } from './claim.js';

interface Building {
  readonly most: number;
  readonly definition?: string;
  /** The type of the values, under any name. */
  readonly as?: string;
}

/** Literals of a type, as who sends them writes them; of a union some of each type in it. */
export function builtValues(
  spec: CheckedSpec,
  name: string,
  { most, definition, as = typeOf(spec, name) }: Building,
): readonly Claim[] {
  const { model } = spec;
  const found = model.definitions.get(name);
  const types = found?.kind === 'union' ? unionLeaves(model, found).map((leaf) => leaf.name) : [name];
  return [...new Set(types)]
    .flatMap((type) => {
      const samples = samplesOf(model, type).filter(({ hasUnknownField = false }) => !hasUnknownField);
      return spread(samples, most).map(({ value }) => JSON.stringify(value));
    })
    .filter((text) => !isSpecial(text))
    .map((text) => ({ definition, by: 'sent', line: (id) => `export const ${id}: ${as} = ${text};` }));
}

/** In a literal of TypeScript a key that every object inherits is none like any other. */
function isSpecial(text: string): boolean {
  return /"(?:__proto__|constructor|toString|valueOf|hasOwnProperty|isPrototypeOf)":/.test(text);
}
