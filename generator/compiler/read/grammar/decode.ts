import type { Report } from '../../../base/diagnostics/diagnostic.js';
import { nearestWord } from '../../../base/names/nearest-word.js';
import type { Located, Range } from '../../../base/source/range.js';
import type { YamlEntry, YamlMapping, YamlNode, YamlScalar } from '../../../base/source/yaml-node.js';
import { once } from '../../../runtime/once.js';
import { isAccepted } from './accepted-scalar.js';
import { checkData } from './check-data.js';
import { meantKey } from './familiar-words.js';
import type {
  EntriesGrammar,
  Grammar,
  GrammarNode,
  KeyGrammar,
  MappingGrammar,
  ScalarGrammar,
  SequenceGrammar,
  ShorthandGrammar,
  VariantsGrammar,
} from './grammar.js';
import { refuse } from './refuse.js';
import { reportStrangeEntry, reportUnknownKey } from './unknown-key.js';
import { uniqueEntries } from './unique-entries.js';

/** YAML to syntax node. Reports every departure from the grammar; after a report the result must not be used. */
export function decode<Value>(node: YamlNode, grammar: Grammar<Value>, report: Report): Value | undefined {
  return decodeNode({ node, place: startOf(node) }, grammar, report) as Value | undefined;
}

/** A node, and the place to report when something is missing in it: the key before it, or its first word. */
interface PlacedNode<Node extends YamlNode = YamlNode> {
  readonly node: Node;
  readonly place: Range;
}

function decodeNode(placed: PlacedNode, grammar: GrammarNode, report: Report): unknown {
  const { node, place } = placed;
  switch (grammar.kind) {
    case 'scalar':
      return decodeScalar(node, grammar, report);
    case 'data':
      checkData(node, report);
      return node;
    case 'mapping':
      return node.kind === 'mapping'
        ? decodeMapping({ node, place }, grammar, report)
        : refuse(node, 'mapping', report, grammar.inFull);
    case 'variants':
      return node.kind === 'mapping'
        ? decodeVariants({ node, place }, grammar, report)
        : refuse(node, 'mapping', report, grammar.inFull);
    case 'entries':
      return node.kind === 'mapping'
        ? decodeEntries(node, grammar, report)
        : refuse(node, 'mapping', report, grammar.inFull);
    case 'sequence':
      return decodeSequence(placed, grammar, report);
    case 'shorthand':
      return decodeNode({ node: whole(node, grammar), place }, grammar.mapping, report);
    case 'reference':
      return decodeNode(placed, grammar.resolve(), report);
  }
}

/** The mapping that a text stands for. */
function whole(node: YamlNode, { key: text }: ShorthandGrammar): YamlNode {
  if (node.kind !== 'scalar') return node;
  const { range } = node;
  const key: YamlScalar = { kind: 'scalar', value: text, text, range };
  return { kind: 'mapping', entries: [{ key, value: node }], range };
}

function decodeScalar(node: YamlNode, grammar: ScalarGrammar, report: Report): unknown {
  if (node.kind !== 'scalar') return refuse(node, grammar.accepts, report);
  const value = grammar.takesNull && node.text === 'null' ? node.text : node.value;
  if (!isAccepted(value, grammar.accepts)) return refuse(node, grammar.accepts, report);
  if (grammar.words !== undefined && !Object.hasOwn(grammar.words, node.text)) {
    const words = Object.keys(grammar.words);
    const parameters = { word: node.text, words: words.join(', ') };
    report('unknown-word', node.range, parameters, () => nearestWord(node.text, words));
  }
  const { range } = node;
  const { parse } = grammar;
  return parse === undefined ? { value, range } : parse({ value: node.text, range });
}

function decodeMapping(
  { node, place }: PlacedNode<YamlMapping>,
  grammar: MappingGrammar,
  report: Report,
): unknown {
  const places: Record<string, Range> = {};
  const decoded: Record<string, unknown> = { kind: grammar.node, range: node.range, places };
  const entriesByKey = uniqueEntries(node, report);
  const meant = new Set<string | undefined>();
  for (const entry of entriesByKey.values()) {
    const { key, value } = entry;
    const keyGrammar = Object.hasOwn(grammar.keys, key.text) ? grammar.keys[key.text] : undefined;
    if (keyGrammar === undefined) {
      const before = node.entries[node.entries.indexOf(entry) - 1];
      reportStrangeEntry(entry, before, grammar, report);
      meant.add(meantKey(key.text, Object.keys(grammar.keys)));
    } else if (isEmptyDoc(entry)) report('missing-doc', key.range, {});
    else {
      decoded[key.text] = decodeNode({ node: value, place: key.range }, keyGrammar.grammar, report);
      places[key.text] = value.range;
    }
  }
  for (const [key, { missing }] of requiredKeys(grammar)) {
    // A key that is present but misspelt has been reported already.
    if (entriesByKey.has(key) || meant.has(key)) continue;
    if (missing === undefined) report('missing-key', place, { key });
    else report(missing, place, {});
  }
  return decoded;
}

const requiredKeys: (grammar: MappingGrammar) => readonly (readonly [string, KeyGrammar])[] = once(
  ({ keys }) => Object.entries(keys).filter(([, { required }]) => required),
);

function isEmptyDoc({ key, value }: YamlEntry): boolean {
  return key.text === 'doc' && value.kind === 'scalar' && (value.value === null || value.text.trim() === '');
}

function decodeVariants(placed: PlacedNode<YamlMapping>, grammar: VariantsGrammar, report: Report): unknown {
  const present = placed.node.entries.filter(({ key }) => Object.hasOwn(grammar.variants, key.text));
  const first = present[0]?.key;
  if (first === undefined) {
    reportMissingVariant(placed, grammar, report);
    return undefined;
  }
  const second = present.find(({ key }) => key.text !== first.text)?.key;
  if (second !== undefined) {
    report('conflicting-keys', second.range, { key: second.text, other: first.text });
    return undefined;
  }
  const variant = grammar.variants[first.text];
  return variant === undefined ? undefined : decodeMapping(placed, variant, report);
}

function decodeEntries(node: YamlMapping, grammar: EntriesGrammar, report: Report): unknown {
  if (node.entries.length === 0) report('empty-mapping', node.range, {});
  const { parse = (text: Located<string>) => text } = grammar.key;
  return [...uniqueEntries(node, report).values()].map(({ key, value }) => ({
    key: parse({ value: key.text, range: key.range }),
    value: decodeNode({ node: value, place: key.range }, grammar.value, report),
  }));
}

function decodeSequence(placed: PlacedNode, grammar: SequenceGrammar, report: Report): unknown {
  const { node } = placed;
  if (node.kind === 'sequence') {
    if (node.items.length === 0) report('empty-sequence', node.range, {});
    return node.items.map((item) =>
      decodeNode({ node: item, place: startOf(item) }, grammar.element, report),
    );
  }
  if (grammar.orOne) return [decodeNode(placed, grammar.element, report)];
  return refuse(node, 'sequence', report);
}

function reportMissingVariant(
  { node, place }: PlacedNode<YamlMapping>,
  { variants }: VariantsGrammar,
  report: Report,
): void {
  const names = Object.keys(variants);
  const isKnown = (key: string): boolean =>
    Object.values(variants).some(({ keys }) => Object.hasOwn(keys, key));
  const misspelt = node.entries.find(
    ({ key }) => !isKnown(key.text) && meantKey(key.text, names) !== undefined,
  );
  if (misspelt !== undefined) reportUnknownKey(misspelt.key, names, report);
  else report('missing-variant', place, { keys: names.join(', ') });
}

/** Underlining the whole mapping would be too much, so its first key is reported. */
function startOf(node: YamlNode): Range {
  return node.kind === 'mapping' ? (node.entries[0]?.key.range ?? node.range) : node.range;
}
