import { describe, expect, it } from 'vitest';
import { pageKeys } from '../../generator/compiler/emit/pages/page-keys.js';
import { pagesOf, type Page } from '../../generator/compiler/model/page.js';
import type { Judges } from './judges.js';
import { minimalOf } from './samples/minimal-value.js';

interface Item {
  readonly kind: string;
  readonly message?: unknown;
  readonly raw?: unknown;
}

/** A test for each page: as many items come out as went in, in order, for every list and each of its spellings. */
export function expectLosslessPages(judges: Judges): void {
  const pages = pagesOf(judges.model);
  if (pages.length === 0) return;
  describe.each(pages.map((page) => [page.definition.name, page] as const))('parse%s', (name, page) => {
    it('loses no item of any list under any spelling, and judges each by its union', () => {
      for (const spelling of [0, 1, 2]) {
        const [value, expected] = pageWith(judges, page, spelling);
        const read = judges.parse(name, value);
        const text = judges.parse(name, JSON.stringify(value));
        for (const [key, { union, items }] of expected) {
          const found = read[key] as readonly Item[];
          expect(found.map((item) => (item.kind === 'message' ? item.message : item.raw))).toEqual(items);
          expect(found.map(({ kind }) => kind === 'message')).toEqual(
            items.map((item) => judges.guard(union, item)),
          );
          expect(text[key]).toEqual(found);
        }
      }
    });
  });
}

interface Expected {
  readonly union: string;
  readonly items: readonly unknown[];
}

/** A page with items in each list: under the spelling of that number, and under all of them if there is none of it. */
function pageWith(
  { model }: Judges,
  page: Page,
  spelling: number,
): readonly [value: object, expected: ReadonlyMap<string, Expected>] {
  const sample = minimalOf({ model, open: [] }, page.definition.name) as object;
  const spellings = page.lists.flatMap(({ field }) => [field.name, ...field.aliases]);
  const others = Object.entries(sample).filter(([name]) => !spellings.includes(name));
  const value = Object.fromEntries<unknown>(others);
  const expected = new Map<string, Expected>();
  for (const { key, field, union } of pageKeys(page).lists) {
    const names = [field.name, ...field.aliases];
    const used = spelling < names.length ? names.slice(spelling, spelling + 1) : names;
    const samples = union.members.flatMap(({ name }) => minimalOf({ model, open: [] }, name) ?? []);
    const items = used.flatMap((name) => {
      const listed = [null, ...samples, { [union.tagPath[0] ?? '']: 'new' }, 'x', []];
      value[name] = listed;
      return listed;
    });
    expected.set(key, { union: union.name, items });
  }
  return [value, expected];
}
