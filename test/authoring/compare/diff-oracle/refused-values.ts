import type { CheckedSpec } from '../../../../generator/compiler/check-spec.js';
import type { Model } from '../../../../generator/compiler/model/model.js';
import { fieldUnder, openType } from '../../../../generator/compiler/model/open-type.js';
import { shapeOf } from '../../../../generator/compiler/model/shape-of.js';
import { unionLeaves } from '../../../../generator/compiler/model/union-leaves.js';
import type { Type } from '../../../../generator/compiler/model/model.js';
import { isObject } from '../../../../generator/runtime/checks.js';
import { collectFaults } from '../../../../generator/runtime/collect-faults.js';
import { seededValue } from '../../../../generator/runtime/seeded-value.js';
import { mutantsOf } from '../../../support/samples/mutants-of.js';
import { samplesOf } from '../../../support/samples/samples-of.js';
import { spread } from '../../../support/spread.js';

/**
 * A value that the old version describes and takes, and the new one refuses, for a definition of each. The models judge,
 * as guards would: that guards say the same is held by `test/generated/any-spec.test.ts` and its neighbours.
 */
export function refusedValue(
  old: CheckedSpec,
  now: CheckedSpec,
  names: { readonly old: string; readonly now: string },
  most: number,
): unknown {
  const before = judge(old.model, names.old);
  const after = judge(now.model, names.now);
  const isKey = fieldKeys(old.model, now.model);
  return valuesOf(old.model, names.old, most)
    .concat(valuesOf(now.model, names.now, most))
    .find(
      (value) =>
        before(value) &&
        !after(value) &&
        !hasKey(old.model, { kind: 'reference', name: names.old }, value, isKey),
    );
}

function judge(model: Model, name: string): (value: unknown) => boolean {
  const definition = model.definitions.get(name);
  if (definition === undefined) throw new Error(`The model has no definition ${name}`);
  const shape = shapeOf(model, definition);
  return (value) => collectFaults(shape, value).length === 0;
}

const known = new WeakMap<Model, Map<string, readonly unknown[]>>();

/** Values that a definition takes and others that it does not. */
function valuesOf(model: Model, name: string, most: number): readonly unknown[] {
  const ofModel = known.get(model) ?? new Map<string, readonly unknown[]>();
  known.set(model, ofModel);
  const values = ofModel.get(name) ?? makeValues(model, name, most);
  ofModel.set(name, values);
  return values;
}

function makeValues(model: Model, name: string, most: number): readonly unknown[] {
  const definition = model.definitions.get(name);
  // A union has all the values of its members, which are tens of thousands.
  if (definition?.kind === 'union') {
    const leaves = unionLeaves(model, definition);
    return leaves.flatMap((leaf) => spread(valuesOf(model, leaf.name, most), most / 10));
  }
  const seeds = Array.from({ length: Math.ceil(most / 4) }, (_, seed) => seed);
  return [
    ...(definition?.kind === 'object' ? definition.examples : []),
    ...spread(samplesOf(model, name), most).map(({ value }) => value),
    ...spread(mutantsOf(model, name), most).map(({ value }) => value),
    ...seeds.flatMap((seed) => seeded(model, name, seed)),
  ];
}

function seeded(model: Model, name: string, seed: number): readonly unknown[] {
  const definition = model.definitions.get(name);
  try {
    return definition === undefined ? [] : [seededValue(shapeOf(model, definition), seed)];
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

/** The names of fields that either version has: who used one where it was not described cannot rely on that. */
function fieldKeys(old: Model, now: Model): (key: string) => boolean {
  const [before, after] = [fieldNames(old), fieldNames(now)];
  return (key) => after.has(key) || before.has(key);
}

function fieldNames({ definitions }: Model): ReadonlySet<string> {
  const names = new Set<string>();
  const addType = (type: Type): void => {
    if (type.kind === 'object') addFields(type.fields);
    else if (type.kind === 'list') addType(type.element);
    else if (type.kind === 'map') addType(type.value);
    else if (type.kind === 'alternatives') type.types.forEach(addType);
  };
  const addFields = (fields: Extract<Type, { kind: 'object' }>['fields']): void => {
    for (const { name, aliases, type } of fields) {
      for (const each of [name, ...aliases]) names.add(each);
      addType(type);
    }
  };
  for (const definition of definitions.values())
    if (definition.kind === 'object') addFields(definition.fields);
  return names;
}

/** Whether a value has, at a place where the model does not describe it, a key that some version has elsewhere. */
function hasKey(model: Model, type: Type, value: unknown, isKey: (key: string) => boolean): boolean {
  const opened = openType(model, type, value);
  if (Array.isArray(value))
    return opened.kind === 'items' && value.some((item) => hasKey(model, opened.element, item, isKey));
  if (!isObject(value)) return false;
  return Object.entries(value).some(([key, inner]) => {
    if (opened.kind === 'map') return hasKey(model, opened.value, inner, isKey);
    if (opened.kind !== 'fields') return false;
    const field = fieldUnder(opened.fields, key);
    return field === undefined ? isKey(key) : hasKey(model, field.type, inner, isKey);
  });
}
