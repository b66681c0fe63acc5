import type { JsonObject } from '../../generator/compiler/model/json-value.js';
import { shippedJudges } from '../support/shipped-judges.js';
import { isRequiredIn } from '../support/samples/minimal-value.js';
import { describe, expect, it } from 'vitest';
import { closedValues } from '../../generator/compiler/model/listed-values.js';
import type { Field, ObjectDefinition, Scalar, Type } from '../../generator/compiler/model/model.js';
import { openType } from '../../generator/compiler/model/open-type.js';
import { pagesOf } from '../../generator/compiler/model/page.js';
import { nestedUnions, unionLeaves } from '../../generator/compiler/model/union-leaves.js';
import { typeMutants } from '../support/samples/type-mutants.js';

/*
 * Every item of the shipped catalogue, by its samples, with one thing changed at a time. What the page makes of each
 * follows from the model: what the documentation only leads to expect may be missing, a tag may be of tomorrow.
 */

type Json = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];
type Kind = 'message' | 'unknown' | 'invalid';

interface Variant {
  readonly label: string;
  readonly item: unknown;
  readonly kind: Kind;
}

const judges = shippedJudges;
const { model } = judges;

/** A field of an object in a sample, under the name that it has there. */
interface Place {
  readonly path: Path;
  readonly field: Field;
  readonly isRequired: boolean;
  /** Whether other fields depend on its value, of which there are only some. */
  readonly isTag: boolean;
}

function placesIn(type: Type, value: unknown, path: Path = []): readonly Place[] {
  const opened = openType(model, type, value);
  if (opened.kind === 'items' && Array.isArray(value))
    return value.flatMap((item, index) => placesIn(opened.element, item, [...path, index]));
  if (opened.kind === 'map')
    return Object.entries(value as Json).flatMap(([key, part]) =>
      placesIn(opened.value, part, [...path, key]),
    );
  if (opened.kind !== 'fields') return [];
  const object = value as Json;
  return opened.fields.flatMap((field) =>
    [field.name, ...field.aliases].flatMap((name): readonly Place[] => {
      if (!Object.hasOwn(object, name)) return [];
      const place = [...path, name];
      const isTag = opened.fields.some(({ presence }) => looksAt(presence, field.name));
      return [
        {
          ...{ path: place, field, isRequired: isRequiredIn(field, object as JsonObject) },
          isTag: isTag && closedValues(model, field.type) !== undefined,
        },
        ...placesIn(field.type, object[name], place),
      ];
    }),
  );
}

function looksAt(presence: Field['presence'], name: string): boolean {
  return presence.kind === 'conditional' && presence.conditions.some(({ field }) => field === name);
}

/** A copy with another value at a place, or none. */
function changed(value: unknown, [step, ...rest]: Path, change: { readonly to?: unknown }): unknown {
  if (step === undefined) return change.to;
  const isWhole = rest.length === 0;
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (index === step ? changed(item, rest, change) : item));
  const entries = Object.entries(value as Json).flatMap(([key, part]) => {
    if (key !== step) return [[key, part]];
    return isWhole && !('to' in change) ? [] : [[key, changed(part, rest, change)]];
  });
  return Object.fromEntries(entries) as unknown;
}

function ofTomorrow(value: unknown): Scalar {
  return typeof value === 'number' ? 987_654 : 'of_tomorrow';
}

function valueIn(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) => (inner as Readonly<Record<string | number, unknown>> | undefined)?.[step],
    value,
  );
}

/** The sample, and each of its variants. */
function variantsOf(name: string, sample: unknown, tagPaths: readonly Path[]): readonly Variant[] {
  const places = placesIn({ kind: 'reference', name }, sample);
  const tags = [...tagPaths, ...places.filter(({ isTag }) => isTag).map(({ path }) => path)];
  return [
    { label: name, item: sample, kind: 'message' },
    ...places.map(({ path, isRequired }): Variant => ({
      label: `${name} without ${path.join('.')}`,
      item: changed(sample, path, {}),
      kind: isRequired ? 'invalid' : 'message',
    })),
    ...tags.map((path): Variant => ({
      label: `${name} with ${path.join('.')} of tomorrow`,
      item: changed(sample, path, { to: ofTomorrow(valueIn(sample, path)) }),
      kind: 'unknown',
    })),
    ...places.flatMap(({ path, field }) =>
      typeMutants({ model, open: [] }, field.type)
        .filter((mutant) => mutant.path.length === 0 && / of type /.test(mutant.label))
        .map(({ value }): Variant => ({
          label: `${name} with ${path.join('.')}: ${JSON.stringify(value)}`,
          item: changed(sample, path, { to: value }),
          kind: 'invalid',
        })),
    ),
  ];
}

describe.each(pagesOf(model).map((page) => [page.definition.name, page] as const))(
  'a page %s',
  (name, page) => {
    for (const { field, union } of page.lists) {
      const leaves = unionLeaves(model, union).map(
        (leaf) => model.definitions.get(leaf.name) as ObjectDefinition,
      );
      const tagPaths = nestedUnions(model, union).map(({ tagPath }) => tagPath);
      const variants = leaves.flatMap((leaf) =>
        leaf.examples.flatMap((sample) =>
          variantsOf(
            leaf.name,
            sample,
            tagPaths.filter((path) => valueIn(sample, path) !== undefined),
          ),
        ),
      );

      it(`takes in ${field.name} every item without what is not promised, and knows the new from the broken`, () => {
        const [sample] = page.definition.examples;
        const items = variants.map(({ item }) => item);
        const parsed = judges.parse(name, { ...(sample as object), [field.name]: items });
        const results = parsed['items'] as readonly {
          readonly kind: Kind;
          readonly raw?: unknown;
          readonly message?: unknown;
        }[];
        expect(results).toHaveLength(variants.length);
        expect(results.map((result) => result.message ?? result.raw)).toEqual(items);
        const wrong = variants.flatMap(({ label, kind }, index) =>
          results[index]?.kind === kind ? [] : [`${label}: ${results[index]?.kind}, not ${kind}`],
        );
        expect(wrong).toEqual([]);
        expect(parsed['next_cursor']).toEqual((sample as Json)['next_cursor']);
      });

      it(`has items of all kinds: ${leaves.length} types`, () => {
        const counts = new Map<Kind, number>();
        for (const { kind } of variants) counts.set(kind, (counts.get(kind) ?? 0) + 1);
        for (const kind of ['message', 'unknown', 'invalid'] as const)
          expect(counts.get(kind)).toBeGreaterThan(leaves.length);
        const wrong = variants.filter(({ label }) => label.includes(': '));
        expect(wrong.length).toBeGreaterThan(leaves.length);
        const tagged = variants.filter(({ kind }) => kind === 'unknown').map(({ label }) => label);
        expect(tagged).toContain('SessionStatusChangeEvent with event.change_type of tomorrow');
      });
    }
  },
);
