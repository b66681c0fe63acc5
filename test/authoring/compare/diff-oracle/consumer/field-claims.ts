import type { CheckedSpec } from '../../../../../generator/compiler/check-spec.js';
import type { Field, Type } from '../../../../../generator/compiler/model/model.js';
import { names, quoted, reads, type Claim } from './claim.js';
import { exactCode, typeCode } from './type-code.js';

interface Holder {
  readonly spec: CheckedSpec;
  readonly definition: string | undefined;
  /** The type of the object. */
  readonly code: string;
}

/** How many values of each condition are tried. */
const MOST_VALUES = 6;

/** Reads each field of an object as its type says and passes it on, also what is written inside it. */
export function fieldClaims(holder: Holder, fields: readonly Field[]): readonly Claim[] {
  return fields.flatMap((field) => claimsOf(holder, field));
}

function claimsOf(holder: Holder, field: Field): readonly Claim[] {
  const { spec, definition, code } = holder;
  const { name, aliases, presence, type } = field;
  const claim = (line: Claim['line'], isExhaustive = false): Claim => ({
    ...{ definition, by: 'received', line },
    ...(isExhaustive && { isExhaustive }),
  });
  const access = `${code}[${quoted(name)}]`;
  const read = typeCode(spec, type);
  const exact = exactCode(type);
  const isPromised = presence.kind === 'required' && aliases.length === 0;
  const spelt = [name, ...aliases].map((each) => `{ readonly ${quoted(each)}: ${read} }`).join(' | ');
  return [
    claim(reads(access, isPromised ? read : `${read} | undefined`)),
    ...(exact === undefined ? [] : [claim(reads(`NonNullable<${access}>`, exact), true)]),
    ...(isKey(type) ? [claim(looksUp(`NonNullable<${access}>`))] : []),
    // What a call answers is nothing that a program builds.
    ...(definition === undefined ? [] : [name, ...aliases]).map((key): Claim => ({
      ...{ definition, by: 'sent' },
      line: names(`${code}[${quoted(key)}]`),
    })),
    ...aliases.map((alias) => claim(reads(`${code}[${quoted(alias)}]`, `${read} | undefined`))),
    // Also to somebody who takes anything: it is given on, and has to be there.
    ...(presence.kind === 'required' ? [claim(reads(code, spelt))] : []),
    ...chosenObjects(field).map((chosen) =>
      claim(
        reads(`(${code} & ${chosen})`, aliases.length > 0 ? spelt : `{ readonly ${quoted(name)}: ${read} }`),
      ),
    ),
    ...innerClaims(holder, `NonNullable<${access}>`, type),
  ];
}

function isKey(type: Type): boolean {
  return type.kind === 'const' && type.values.every((value) => typeof value !== 'boolean');
}

/** A table with something for each value that there is: it has nothing for others. */
function looksUp(type: string): Claim['line'] {
  return (id) => `export const ${id} = (table: Record<${type}, 1>, value: ${type}): 1 => table[value];`;
}

/** The objects in which a condition holds. */
function chosenObjects({ presence }: Field): readonly string[] {
  if (presence.kind !== 'conditional') return [];
  return presence.conditions.reduce<readonly string[]>(
    (all, { field, values }) => {
      const chosen = values
        .slice(0, MOST_VALUES)
        .map((value) => `{ readonly ${quoted(field)}: ${quoted(value)} }`);
      return all.flatMap((each) => chosen.map((one) => `${each} & ${one}`));
    },
    ['{}'],
  );
}

function innerClaims(holder: Holder, code: string, type: Type): readonly Claim[] {
  switch (type.kind) {
    case 'object':
      return fieldClaims({ ...holder, code }, type.fields);
    case 'list':
      return type.each === undefined ? itemClaims(holder, `${code}[number]`, type.element) : [];
    case 'map':
      return itemClaims(holder, `${code}[string]`, type.value);
    default:
      return [];
  }
}

function itemClaims(holder: Holder, code: string, type: Type): readonly Claim[] {
  const exact = exactCode(type);
  const { definition } = holder;
  return [
    ...(exact === undefined
      ? []
      : [{ definition, by: 'received', isExhaustive: true, line: reads(code, exact) } as const]),
    ...innerClaims(holder, code, type),
  ];
}
