import { describe, expect, test } from 'vitest';
import type { MappingGrammar } from '../../generator/compiler/read/grammar/grammar.js';
import { specGrammar } from '../../generator/compiler/read/grammar/spec-grammar.js';
import { readSpecFiles } from '../support/read-spec-files.js';
import { allLines, decidingLines, placesOf, type Place } from './places.js';
import { useSpecEditor, type Offer } from './spec-editor.js';

const editor = useSpecEditor();

type Docs = Readonly<Record<string, string>>;

function docsOf(...mappings: readonly MappingGrammar[]): Docs {
  const keys = mappings.flatMap((mapping) => Object.entries(mapping.keys));
  return Object.fromEntries(keys.map(([key, { doc }]) => [key, doc]));
}

/** The keys still to be written once it is known which mapping it is. */
function otherDocs({ mapping, deciding }: Place): Docs {
  return Object.fromEntries(Object.entries(docsOf(mapping)).filter(([key]) => key !== deciding));
}

/** Without the skeletons of whole mappings, which have Chinese names. */
function keysIn(offers: readonly Offer[]): Docs {
  const keys = offers.filter(({ label }) => /^[a-zA-Z]+$/.test(label));
  return Object.fromEntries(keys.map(({ label, doc }) => [label, doc]));
}

test('the shipped spec has no mistakes to show', async () => {
  const files = Object.entries(readSpecFiles()).map(
    ([path, text]) => [path, editor.open(path, text)] as const,
  );
  for (const [path, shown] of files) expect([path, await shown.mistakes()]).toEqual([path, []]);
});

const places = placesOf(specGrammar).map((place) => [place.name, place] as const);

describe.concurrent.each(places)('%s', (_name, place) => {
  const { mapping } = place;

  /** The mapping with all its keys, one of them written differently, in block and in flow style. */
  const inBothStyles = (key: string, write: (line: string) => string): readonly [string, string] => {
    const lines = allLines(place).map((line) => (line.startsWith(`${key}:`) ? write(line) : line));
    return [place.around(lines), place.around([`{ ${lines.join(', ')} }`])];
  };

  test('with all its keys it has no mistakes to show', async () => {
    expect(await editor.show(place.around(allLines(place))).mistakes()).toEqual([]);
  });

  test('each key is explained under the mouse', async () => {
    for (const [key, doc] of Object.entries(docsOf(mapping))) {
      for (const spec of inBothStyles(key, (line) => `¦${line}`)) {
        expect([key, (await editor.show(spec).hover()).doc]).toEqual([key, doc]);
      }
    }
  });

  test('while nothing decides what it is, the keys of all that it can be are offered', async () => {
    const offers = await editor.show(place.around(['¦'])).complete();
    expect(keysIn(offers)).toEqual(docsOf(...place.alternatives));
  });

  test('once it is known, its keys are offered and no others', async () => {
    const offers = await editor.show(place.around([...decidingLines(place), '¦'])).complete();
    expect(keysIn(offers)).toEqual(otherDocs(place));
  });

  test('inside { }, its keys are offered from their first letter on', async () => {
    for (const key of Object.keys(otherDocs(place))) {
      const line = `{ ${[...decidingLines(place), key.slice(0, 1)].join(', ')}¦ }`;
      expect(keysIn(await editor.show(place.around([line])).complete())).toEqual(otherDocs(place));
    }
  });

  test('a misspelt key is underlined, and nothing else', async () => {
    const shown = Object.keys(mapping.keys).flatMap((key) =>
      inBothStyles(key, (line) => line.replace(key, `${key}x`)).map(
        (spec) => [key, editor.show(spec)] as const,
      ),
    );
    for (const [key, spec] of shown) {
      expect(await spec.mistakes()).toEqual([[`${key}x`, `属性 ${key}x 不被允许。`]]);
    }
  });
});
