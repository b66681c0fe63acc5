import { scalarTypeDocs } from '../generator/compiler/model/scalar-types.js';
import type { NameKind } from '../generator/compiler/read/grammar/grammar.js';
import { reference, type Schema } from './schema.js';
import type { ShippedName, ShippedNames } from './shipped-names.js';

/** The names of each kind as a schema for completion in editors; it accepts everything. */
export function nameDefinitions(shipped: ShippedNames): Readonly<Record<string, Schema>> {
  const scalars = Object.entries(scalarTypeDocs).map(([name, doc]) => ({ name, doc }));
  const lists: Readonly<Record<NameKind, readonly ShippedName[]>> = { scalar: scalars, ...shipped };
  return Object.fromEntries(
    Object.entries(lists).map(([kind, names]) => [
      definitionName(kind),
      { anyOf: [...names.map(nameSchema), anything] },
    ]),
  );
}

export function nameReference(kind: NameKind): Schema {
  return reference(definitionName(kind));
}

function definitionName(kind: string): string {
  return `${kind}Names`;
}

/**
 * One name each, so that editors show what this name stands for, and not what all others do. `null` as YAML reads it,
 * which is not a text.
 */
function nameSchema({ name, doc }: ShippedName): Schema {
  return { title: name, enum: [name === 'null' ? null : name], enumDescriptions: [doc] };
}

/**
 * Does not restrict text. `properties` distinguishes it from other schemas of this title, which editors would confuse
 * it with.
 */
const anything = { title: '类型名', properties: {} };
