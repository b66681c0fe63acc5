import type { Report } from '../../../base/diagnostics/diagnostic.js';
import type { YamlEntry, YamlScalar } from '../../../base/source/yaml-node.js';
import { meantKey } from './familiar-words.js';
import type { MappingGrammar } from './grammar.js';

/** Reports an entry whose key the grammar does not know: a key, or the rest of the text `before` it. */
export function reportStrangeEntry(
  entry: YamlEntry,
  before: YamlEntry | undefined,
  grammar: MappingGrammar,
  report: Report,
): void {
  if (before !== undefined && isSplitText(before, entry, grammar)) reportSplitText(before, entry, report);
  else reportUnknownKey(entry.key, Object.keys(grammar.keys), report);
}

/** What other notations say about a field with a key of its own, and this one otherwise. */
const saidOtherwise: Readonly<Record<string, string>> = {
  required: 'optional-by-mark',
  optional: 'optional-by-mark',
  nullable: 'null-by-type',
  enum: 'enum-by-name',
  default: 'default-in-doc',
  format: 'format-in-doc',
  max: 'limit-by-kind',
  min: 'limit-by-kind',
  length: 'limit-by-kind',
  len: 'limit-by-kind',
  size: 'limit-by-kind',
};

export function reportUnknownKey(key: YamlScalar, known: readonly string[], report: Report): void {
  const instead = Object.hasOwn(saidOtherwise, key.text) ? saidOtherwise[key.text] : undefined;
  if (instead !== undefined && known.includes('when'))
    report('other-notation', key.range, { key: key.text, instead });
  else
    report('unknown-key', key.range, { key: key.text, choices: ['known-keys', known.join(', ')] }, () =>
      meantKey(key.text, known),
    );
}

/** Whether a comma ended a text between braces: what follows it is then a key without a value. */
function isSplitText(before: YamlEntry, { key, value }: YamlEntry, { keys }: MappingGrammar): boolean {
  const grammar = Object.hasOwn(keys, before.key.text) ? keys[before.key.text]?.grammar : undefined;
  const isFreeText =
    grammar?.kind === 'scalar' && grammar.accepts === 'text' && grammar.pattern === undefined;
  const isBare = value.kind === 'scalar' && value.value === null && value.text === '';
  return isFreeText && grammar.words === undefined && isBare && !isKeyWithWideColon(key.text, keys);
}

function isKeyWithWideColon(text: string, keys: MappingGrammar['keys']): boolean {
  const [key, value] = text.split('：');
  return key !== undefined && value !== undefined && Object.hasOwn(keys, key);
}

function reportSplitText({ value: before }: YamlEntry, { key }: YamlEntry, report: Report): void {
  if (before.kind !== 'scalar') return;
  const range = { ...key.range, start: before.range.start };
  const whole = `${before.text}, ${key.text}`.replaceAll("'", "''");
  report('split-text', range, { text: key.text }, `'${whole}'`);
}
