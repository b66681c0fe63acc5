import { expect, it } from 'vitest';
import { chooseNames } from '../../../generator/compiler/emit/names/choose-names.js';
import { namesFrom } from '../../../generator/compiler/emit/names/names.js';
import type { WantedName } from '../../../generator/compiler/emit/names/wanted-name.js';

function label(definition: string, ...choices: WantedName['choices']): WantedName {
  return { product: 'tagLabel', definition, choices };
}

function labelsOf(...wanted: readonly WantedName[]): readonly string[] {
  const { names, clashes } = chooseNames(wanted, []);
  expect(clashes).toEqual([]);
  const everything = namesFrom(names);
  return wanted.map(({ product, definition }) => everything.of(product, definition).name);
}

it('what has a choice gets its first name, if nothing else has that', () => {
  expect(labelsOf(label('A', 'kindLabel', 'aKindLabel'), label('B', 'kindLabel', 'bKindLabel'))).toEqual([
    'kindLabel',
    'bKindLabel',
  ]);
});

it('what has no choice comes before what has one, wherever it stands', () => {
  const code: WantedName = { product: 'enumLabel', definition: 'Kind', choices: ['kindLabel'] };
  expect(labelsOf(label('A', 'kindLabel', 'aKindLabel'), code)).toEqual(['aKindLabel', 'kindLabel']);
});

it('nothing is left to choose: a clash that names both', () => {
  const codes: readonly WantedName[] = ['kindLabel', 'aKindLabel'].map((name) => ({
    product: 'enumLabel',
    definition: name,
    choices: [name],
  }));
  const { clashes } = chooseNames([...codes, label('A', 'kindLabel', 'aKindLabel')], []);
  expect(clashes).toEqual([
    {
      name: 'kindLabel',
      owners: [
        { module: 'codes', definition: 'kindLabel' },
        { module: 'dispatch', definition: 'A' },
      ],
    },
  ]);
});

it('what the entry hands on shares names; what is imported by its own path does not', () => {
  const clashesOf = (...products: readonly WantedName['product'][]): number =>
    chooseNames(
      products.map((product) => ({ product, definition: product, choices: ['isCardLabel'] })),
      [],
    ).clashes.length;
  expect(clashesOf('guard', 'enumLabel')).toBe(1);
  expect(clashesOf('example', 'enumLabel')).toBe(0);
  expect(clashesOf('example', 'standardSchema')).toBe(0);
});

it('all names are listed once, however often they are asked for', () => {
  const { names } = chooseNames([label('A', 'kindLabel')], []);
  const everything = namesFrom(names);
  expect(everything.all).toEqual([{ name: 'kindLabel', module: 'dispatch', definition: 'A' }]);
  expect(everything.all).toBe(everything.all);
});

it('names that the entry exports for every spec are taken', () => {
  const { clashes } = chooseNames([{ product: 'type', definition: 'Issue', choices: ['Issue'] }], []);
  expect(clashes).toMatchObject([
    { name: 'Issue', owners: [{ module: 'runtime/describe-fault' }, { definition: 'Issue' }] },
  ]);
});

it('a key stands once in a type, and as often as wanted in different ones', () => {
  const key = { module: 'pages', key: 'items' } as const;
  const { clashes } = chooseNames(
    [],
    [
      { ...key, type: 'APage' },
      { ...key, type: 'BPage' },
      { ...key, type: 'APage', definition: 'A' },
    ],
  );
  expect(clashes).toMatchObject([
    { name: 'APage.items', owners: [{ module: 'pages' }, { definition: 'A' }] },
  ]);
});
