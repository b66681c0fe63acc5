import type { Report } from '../../diagnostics/diagnostic.js';
import { nearestWord } from '../../diagnostics/nearest-word.js';
import type { YamlEntry, YamlMapping, YamlNode, YamlScalar } from '../yaml/yaml-node.js';
import { isAccepted } from './accepted-scalar.js';
import type {
  EntriesGrammar,
  Grammar,
  GrammarNode,
  MappingGrammar,
  ScalarGrammar,
  SequenceGrammar,
  VariantsGrammar,
} from './grammar.js';

/** YAML to syntax node. Reports every departure from the grammar; what it returns then is not to be used. */
export function decode<Value>(node: YamlNode, grammar: Grammar<Value>, report: Report): Value | undefined {
  return decodeNode(node, grammar, report) as Value | undefined;
}

function decodeNode(node: YamlNode, grammar: GrammarNode, report: Report): unknown {
  switch (grammar.kind) {
    case 'scalar':
      return decodeScalar(node, grammar, report);
    case 'data':
      return node;
    case 'mapping':
      return decodeMapping(node, grammar, report);
    case 'variants':
      return decodeVariants(node, grammar, report);
    case 'entries':
      return decodeEntries(node, grammar, report);
    case 'sequence':
      return decodeSequence(node, grammar, report);
    case 'reference':
      return decodeNode(node, grammar.resolve(), report);
  }
}

function decodeScalar(node: YamlNode, grammar: ScalarGrammar, report: Report): unknown {
  if (node.kind !== 'scalar' || !isAccepted(node.value, grammar.accepts)) {
    return refuse(node, grammar.accepts, report);
  }
  if (grammar.words !== undefined && !grammar.words.includes(node.text)) {
    const words = grammar.words.join(', ');
    report('unknown-word', node.range, { word: node.text, words }, nearestWord(node.text, grammar.words));
  }
  return { value: node.value, range: node.range };
}

function decodeMapping(node: YamlNode, grammar: MappingGrammar, report: Report): unknown {
  if (node.kind !== 'mapping') return refuse(node, 'mapping', report);
  const decoded: Record<string, unknown> = { kind: grammar.node, range: node.range };
  const entriesByKey = uniqueEntries(node, report);
  for (const { key, value } of entriesByKey.values()) {
    const keyGrammar = Object.hasOwn(grammar.keys, key.text) ? grammar.keys[key.text] : undefined;
    if (keyGrammar === undefined) reportUnknownKey(key, Object.keys(grammar.keys), report);
    else decoded[key.text] = decodeNode(value, keyGrammar.grammar, report);
  }
  for (const [key, { required }] of Object.entries(grammar.keys)) {
    if (!required) continue;
    if (key === 'doc') requireDoc(node, entriesByKey.get('doc'), report);
    else if (!entriesByKey.has(key)) report('missing-key', startOf(node), { key });
  }
  return decoded;
}

function decodeVariants(node: YamlNode, grammar: VariantsGrammar, report: Report): unknown {
  if (node.kind !== 'mapping') return refuse(node, 'mapping', report);
  const names = Object.keys(grammar.variants);
  const present = node.entries.map(({ key }) => key).filter((key) => names.includes(key.text));
  const [first, ...others] = present;
  if (first === undefined) {
    reportMissingVariant(node, names, report);
    return undefined;
  }
  const second = others.find((key) => key.text !== first.text);
  if (second !== undefined) {
    report('conflicting-keys', second.range, { key: second.text, other: first.text });
    return undefined;
  }
  const variant = grammar.variants[first.text];
  return variant === undefined ? undefined : decodeMapping(node, variant, report);
}

function decodeEntries(node: YamlNode, grammar: EntriesGrammar, report: Report): unknown {
  if (node.kind !== 'mapping') return refuse(node, 'mapping', report);
  if (node.entries.length === 0) report('empty-mapping', node.range, {});
  return [...uniqueEntries(node, report).values()].map(({ key, value }) => ({
    key: { value: key.text, range: key.range },
    value: decodeNode(value, grammar.value, report),
  }));
}

function decodeSequence(node: YamlNode, grammar: SequenceGrammar, report: Report): unknown {
  if (node.kind === 'sequence') {
    if (node.items.length === 0) report('empty-sequence', node.range, {});
    return node.items.map((item) => decodeNode(item, grammar.element, report));
  }
  if (grammar.orOne) return [decodeNode(node, grammar.element, report)];
  return refuse(node, 'sequence', report);
}

function uniqueEntries(node: YamlMapping, report: Report): Map<string, YamlEntry> {
  const unique = new Map<string, YamlEntry>();
  for (const entry of node.entries) {
    if (unique.has(entry.key.text)) report('duplicate-key', entry.key.range, { key: entry.key.text });
    else unique.set(entry.key.text, entry);
  }
  return unique;
}

function requireDoc(node: YamlMapping, entry: YamlEntry | undefined, report: Report): void {
  if (entry === undefined) report('missing-doc', startOf(node), {});
  else if (entry.value.kind === 'scalar' && entry.value.text.trim() === '')
    report('missing-doc', entry.key.range, {});
}

function reportMissingVariant(node: YamlMapping, names: readonly string[], report: Report): void {
  const misspelt = node.entries.find(({ key }) => nearestWord(key.text, names) !== undefined);
  if (misspelt !== undefined) reportUnknownKey(misspelt.key, names, report);
  else report('missing-variant', startOf(node), { keys: names.join(', ') });
}

function reportUnknownKey(key: YamlScalar, known: readonly string[], report: Report): void {
  report('unknown-key', key.range, { key: key.text, keys: known.join(', ') }, nearestWord(key.text, known));
}

/** The result of a decoder that found something else. */
function refuse(node: YamlNode, expected: string, report: Report): unknown {
  report('wrong-type', node.range, { expected, received: receivedKind(node) });
  return undefined;
}

function receivedKind(node: YamlNode): string {
  if (node.kind !== 'scalar') return node.kind;
  if (node.value === null) return 'nothing';
  return typeof node.value === 'string' ? 'text' : typeof node.value;
}

/** A mapping as a whole would underline too much: its first key stands for it. */
function startOf(node: YamlMapping): YamlMapping['range'] {
  return node.entries[0]?.key.range ?? node.range;
}
