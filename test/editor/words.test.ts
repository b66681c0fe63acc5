import { describe, expect, test } from 'vitest';
import { adviceDocs } from '../../generator/compiler/model/advice.js';
import { methodDocs } from '../../generator/compiler/model/call.js';
import { enumTypeNames, scalarTypeDocs } from '../../generator/compiler/model/scalar-types.js';
import type { GrammarNode, NameKind, ScalarGrammar } from '../../generator/compiler/read/grammar/grammar.js';
import type { ShippedName } from '../../derive/shipped-names.js';
import { specGrammar } from '../../generator/compiler/read/grammar/spec-grammar.js';
import { offeredNames } from './offered-names.js';
import { decidingLines, placesOf, type Place } from './places.js';
import { useSpecEditor, type Offer } from './spec-editor.js';

const editor = useSpecEditor();

/** Words with their meanings, in the order in which they are offered. */
type Words = readonly (readonly [word: string, doc: string])[];

const shipped = offeredNames();
const wordOf = ({ name, doc }: ShippedName): readonly [string, string] => [name, doc];
const namesByKind: Readonly<Record<NameKind, Words>> = {
  scalar: Object.entries(scalarTypeDocs),
  object: shipped.object.map(wordOf),
  enum: shipped.enum.map(wordOf),
  union: shipped.union.map(wordOf),
};

/** A key whose value is one of several words or names. */
interface WordKey {
  readonly place: Place;
  readonly key: string;
  readonly doc: string;
  readonly words: Words;
  readonly canBeList: boolean;
}

const wordKeys = placesOf(specGrammar).flatMap((place) =>
  Object.entries(place.mapping.keys).flatMap(([key, { grammar, doc }]): readonly WordKey[] => {
    const words = wordsOf(grammar);
    return words.length === 0 ? [] : [{ place, key, doc, words, canBeList: grammar.kind === 'sequence' }];
  }),
);

function wordsOf(node: GrammarNode): Words {
  if (node.kind === 'sequence' && node.orOne) return wordsOf(node.element);
  if (node.kind === 'shorthand') return wordsOf(node.text);
  return node.kind === 'scalar' ? ownWords(node) : [];
}

function ownWords({ words = {}, names = [] }: ScalarGrammar): Words {
  return [...Object.entries(words), ...names.flatMap((kind) => namesByKind[kind])];
}

function wordsIn(offers: readonly Offer[]): Words {
  return offers.map(({ label, doc }) => [label, doc]);
}

const cases = wordKeys.map((wordKey) => [`${wordKey.place.name}: ${wordKey.key}`, wordKey] as const);

describe.concurrent.each(cases)('%s', (_name, { place, key, words, canBeList }) => {
  const others = decidingLines(place).filter((line) => !line.startsWith(`${key}:`));
  const begin = words[0]![0].slice(0, 1);

  const specs = {
    'where nothing is written yet': place.around([...others, `${key}: ¦`]),
    'where a part is written': place.around([...others, `${key}: ${begin}¦`]),
    'inside { }': place.around([`{ ${[...others, `${key}: ${begin}¦`].join(', ')} }`]),
    ...(canBeList && { 'in a list': place.around([...others, `${key}:`, '  - ¦']) }),
  };

  test.each(Object.entries(specs))('its words are offered with what they mean, %s', async (_where, spec) => {
    expect(wordsIn(await editor.show(spec).complete())).toEqual(words);
  });
});

// A key means the same wherever it is.
const meanings = [...new Map(wordKeys.map((each) => [each.place.mapping.keys[each.key], each])).values()];

test.concurrent.each(meanings.map((meaning) => [meaning.key, meaning] as const))(
  'each word that `%s` can have is explained under the mouse, beside the key',
  async (_key, { place, key, doc, words }) => {
    const others = decidingLines(place).filter((line) => !line.startsWith(`${key}:`));
    for (const [word, meaning] of words) {
      const hover = await editor.show(place.around([...others, `${key}: ¦${word}`])).hover();
      expect([hover.doc, hover.words[word]]).toEqual([doc, meaning]);
    }
  },
);

test('a type is a built-in one or a definition, in this order', () => {
  const type = wordKeys.find(({ key }) => key === 'type')!.words.map(([word]) => word);
  expect(type.slice(0, 3)).toEqual(['string', 'boolean', 'int32']);
  expect(type).toEqual(expect.arrayContaining(['TextMessage', 'SendMsgResponse', 'KfMessage']));
});

test('keys have the names that fit: objects to extend, unions to belong to, and the types of an enum', () => {
  const wordsByKey = new Map(wordKeys.map(({ key, words }) => [key, words]));
  expect([...wordsByKey.keys()].sort()).toEqual([
    ...[
      'advice',
      'bodiesOf',
      'each',
      'enum',
      'extends',
      'in',
      'json',
      'map',
      'method',
      'request',
      'response',
    ],
    'type',
  ]);
  expect(wordsByKey.get('extends')).toEqual(namesByKind.object);
  expect(wordsByKey.get('bodiesOf')).toEqual(namesByKind.object);
  expect(wordsByKey.get('in')).toEqual(namesByKind.union);
  expect(wordsByKey.get('each')).toEqual(namesByKind.union);
  expect(wordsByKey.get('json')).toEqual([...namesByKind.object, ...namesByKind.enum, ...namesByKind.union]);
  for (const key of ['request', 'response'])
    expect(wordsByKey.get(key)).toEqual([...namesByKind.object, ...namesByKind.union]);
  expect(wordsByKey.get('method')).toEqual(Object.entries(methodDocs));
  expect(wordsByKey.get('advice')).toEqual(Object.entries(adviceDocs));
  expect(wordsByKey.get('enum')).toEqual(enumTypeNames.map((type) => [type, scalarTypeDocs[type]]));
});

test('true and false are offered', async () => {
  const offers = await editor.show('A:\n  enum: string\n  open: ¦').complete();
  expect(offers.map(({ label }) => label)).toEqual(['true', 'false']);
});
