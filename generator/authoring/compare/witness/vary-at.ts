import { openType } from '../../../compiler/model/open-type.js';
import type { Field, Model, Type } from '../../../compiler/model/model.js';
import { isObject } from '../../../runtime/checks.js';
import { listedValues } from '../../../compiler/model/listed-values.js';
import { probeValues, seededValues } from './probe-values.js';

/** A value of a type, and the way to the place in it that is varied: field names, `[]` into lists and `{}` into maps. */
interface Varied {
  readonly model: Model;
  readonly type: Type;
  readonly value: unknown;
  readonly path: readonly string[];
}

/** The value with something else at the place, once for each that is tried: other values of the type there, or nothing. */
export function variationsAt({ model, type, value, path }: Varied): readonly unknown[] {
  const [step, ...rest] = path;
  if (step === undefined) return probeValues(model, type);
  const opened = openType(model, type, value);
  switch (opened.kind) {
    case 'fields': {
      const field = opened.fields.find(({ name }) => name === step);
      if (field === undefined || !isObject(value)) return [];
      return variationsOfField({ model, type, value, path: rest }, field, opened.fields);
    }
    case 'items': {
      const [item] =
        Array.isArray(value) && value.length > 0
          ? (value as readonly unknown[])
          : seededValues(model, opened.element, 1);
      const others = Array.isArray(value) ? (value.slice(1) as readonly unknown[]) : [];
      const inner = variationsAt({ model, type: opened.element, value: item, path: rest });
      return inner.map((each) => [each, ...others]);
    }
    case 'map': {
      const entries = isObject(value) ? Object.entries(value) : [];
      const [key, item] = entries[0] ?? ['k', seededValues(model, opened.value, 1)[0]];
      const inner = variationsAt({ model, type: opened.value, value: item, path: rest });
      return inner.map((each) => ({ ...(value as object), [key]: each }));
    }
    case 'unresolved':
    case 'whole':
      return [];
  }
}

/** A place behind a field, or the field itself: then it can also be absent, or have another spelling. */
function variationsOfField(
  { model, value, path }: Varied,
  field: Field,
  siblings: readonly Field[],
): readonly unknown[] {
  const object = value as Readonly<Record<string, unknown>>;
  const { name, type, aliases } = field;
  if (path.length > 0) {
    const inner = Object.hasOwn(object, name) ? [object[name]] : seededValues(model, type, 2);
    return inner
      .flatMap((each) => variationsAt({ model, type, value: each, path }))
      .map((each) => withField(object, name, each));
  }
  const without = withField(object, name, undefined);
  const present = object[name] ?? seededValues(model, type, 1)[0];
  return [
    ...underConditions(model, without, siblings),
    ...probeValues(model, type).map((each) => withField(object, name, each)),
    ...aliases.map((alias) => withField(without, alias, present)),
  ];
}

/** An object with each value of each sibling on which something can depend. */
function underConditions(
  model: Model,
  object: Readonly<Record<string, unknown>>,
  siblings: readonly Field[],
): readonly Readonly<Record<string, unknown>>[] {
  const chosen = siblings.flatMap(({ name, type }) =>
    (listedValues(model, type) ?? []).slice(0, MAXIMUM_VALUES).map((value) => withField(object, name, value)),
  );
  return [object, ...chosen];
}

const MAXIMUM_VALUES = 40;

/** The object with another value for a field, in its place, or without it. */
function withField(
  object: Readonly<Record<string, unknown>>,
  name: string,
  value: unknown,
): Readonly<Record<string, unknown>> {
  const entries = Object.entries(object).flatMap(([key, before]): [string, unknown][] => {
    if (key !== name) return [[key, before]];
    return value === undefined ? [] : [[key, value]];
  });
  const isNew = value !== undefined && !Object.hasOwn(object, name);
  return Object.fromEntries(isNew ? [...entries, [name, value]] : entries);
}
