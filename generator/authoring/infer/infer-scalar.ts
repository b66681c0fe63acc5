import type { IntegerProfile, Profile } from '../capture/analyze/profile.js';
import { isCode } from '../capture/analyze/safe-words.js';
import { scalarTypes } from '../../compiler/model/scalar-types.js';
import { capitalized } from './draft-names.js';
import { EnumValueNames } from './enum-value-names.js';
import type { InferContext, Owner } from './infer-context.js';

/** The names of the scalar types of a field, which may include an enum. */
export function scalarNames(
  context: InferContext,
  owner: Owner,
  { strings, booleans, fractions, integers }: Profile,
): readonly string[] {
  const numbers =
    fractions > 0 ? ['double'] : integers === undefined ? [] : [integerName(context, owner, integers)];
  return [...(strings > 0 ? ['string'] : []), ...(booleans > 0 ? ['boolean'] : []), ...numbers];
}

/** Whether nothing can be said: there was nothing but null, or something that has no type. */
export function isAnything(profile: Profile): boolean {
  const { object, list, others } = profile;
  const isNothing = object === undefined && list === undefined && !hasScalars(profile);
  return isNothing || others > 0;
}

/** Whether there was any value other than objects and lists. */
export function hasScalars({ strings, booleans, fractions, integers }: Profile): boolean {
  return strings > 0 || booleans > 0 || fractions > 0 || integers !== undefined;
}

/** With so many values, a small set of small integers are codes even if the name does not say so. */
const MANY_VALUES = 20;
const FEW_CODES = 8;
const SMALL_CODE = 99;

function integerName(context: InferContext, owner: Owner, integers: IntegerProfile): string {
  const { minimum, maximum } = integers;
  const codes = codesOf(String(owner.at(-1)), integers);
  if (codes !== undefined) return enumName(context, owner, codes);
  if (minimum < 0)
    return minimum >= scalarTypes.int32.minimum && maximum <= scalarTypes.int32.maximum ? 'int32' : 'int64';
  return maximum <= scalarTypes.uint32.maximum ? 'uint32' : 'uint64';
}

/** The values of an integer that are codes, in order; undefined if they are not codes. */
export function codesOf(
  name: string,
  { count, minimum, maximum, values }: IntegerProfile,
): readonly number[] | undefined {
  if (values === undefined) return undefined;
  const codes = [...values.keys()].sort((first, second) => first - second);
  if (codes.every((code) => isCode(name, code))) return codes;
  const isFew = count >= MANY_VALUES && codes.length <= FEW_CODES && minimum >= 0 && maximum <= SMALL_CODE;
  // Only two values may as well be a number of things.
  return isFew && codes.length > 2 ? codes : undefined;
}

/** An enum of the spec for such a field, or a new one. */
function enumName(context: InferContext, owner: Owner, codes: readonly number[]): string {
  const words = owner.map(capitalized);
  for (const candidate of [words.join(''), words.at(-1) ?? '']) {
    const definition = context.model.definitions.get(candidate);
    const listed = definition?.kind === 'enum' ? definition.values.map(({ value }) => value) : [];
    if (listed.length > 0 && codes.every((code) => listed.includes(code))) return candidate;
  }
  const name = context.names.take(...owner);
  const names = new EnumValueNames([]);
  context.definitions.set(name, {
    doc: `TODO ${owner.at(-1)} 的中文说明`,
    enum: 'uint32',
    open: true,
    values: Object.fromEntries(codes.map((code) => [code, names.valueOf(code)])),
  });
  return name;
}

/** A value that fits, and contains none of those that were found except codes. */
export function exampleOf(
  name: string,
  { strings, booleans, fractions, integers }: Profile,
  standIns: InferContext['standIns'],
): string | number | boolean {
  const known = standIns.get(name);
  if (strings > 0) return typeof known === 'string' ? known : 'TODO';
  if (booleans > 0) return true;
  if (fractions > 0) return 0.5;
  const [code] = (integers && codesOf(name, integers)) ?? [];
  if (code !== undefined) return code;
  return typeof known === 'number' ? known : exampleInteger(integers?.minimum ?? 1);
}

/** Amounts are private: all that is shown is whether a number exceeds a uint32. */
function exampleInteger(minimum: number): number {
  return minimum > scalarTypes.uint32.maximum ? scalarTypes.uint32.maximum + 1 : 1;
}
