import type { Located } from '../../../base/source/range.js';
import type { Scalar } from '../../model/model.js';
import type { Entry, MappingNode } from '../syntax.js';
import type { YamlNode } from '../../../base/source/yaml-node.js';
import type {
  ChosenKeyGrammar,
  EntriesGrammar,
  Grammar,
  GrammarNode,
  InFull,
  KeyGrammar,
  MappingGrammar,
  NameKind,
  ReferenceGrammar,
  ScalarGrammar,
  TextPattern,
  VariantsGrammar,
} from './grammar.js';

/** A key of a mapping, tied to the type that its value decodes to. */
type Key<Value> = KeyGrammar & { readonly grammar: Grammar<Value> };

/** One key for each property of the syntax node, so that node and grammar cannot drift apart. */
type KeysOf<Node> = {
  readonly [Name in keyof Omit<Node, 'kind' | keyof MappingNode>]-?: Key<Exclude<Node[Name], undefined>>;
};

type TextGrammar = ScalarGrammar & { readonly decodesTo?: never };

export const text = (pattern?: TextPattern): TextGrammar => ({
  kind: 'scalar',
  accepts: 'text',
  ...(pattern !== undefined && { pattern }),
});
/** A name of one of these kinds, or an expression of such names. */
export const name = (pattern: TextPattern, ...names: readonly NameKind[]): TextGrammar => ({
  kind: 'scalar',
  accepts: 'text',
  pattern,
  names,
});
/** The same where a bare `null` is one of the names. */
export const nameOrNull = (pattern: TextPattern, ...names: readonly NameKind[]): TextGrammar => ({
  ...name(pattern, ...names),
  takesNull: true,
});
/** A text with parts, which are parsed while decoding. */
export function parsed<Value extends Located<string>>(
  grammar: TextGrammar,
  parse: (text: Located<string>) => Value,
): Grammar<Value> {
  return { ...grammar, parse };
}

export const word = (words: Readonly<Record<string, string>>): Grammar<Located<string>> => ({
  kind: 'scalar',
  accepts: 'text',
  words,
});
export const number: Grammar<Located<number>> = { kind: 'scalar', accepts: 'number' };
export const count: Grammar<Located<number>> = { kind: 'scalar', accepts: 'count' };
export const boolean: Grammar<Located<boolean>> = { kind: 'scalar', accepts: 'boolean' };
export const scalar: Grammar<Located<Scalar>> = { kind: 'scalar', accepts: 'scalar' };
export const data: Grammar<YamlNode> = { kind: 'data' };

export function required<Value>(
  grammar: Grammar<Value>,
  doc: string,
  missing?: KeyGrammar['missing'],
): Key<Value> {
  return { grammar, required: true, doc, ...(missing !== undefined && { missing }) };
}

export function optional<Value>(grammar: Grammar<Value>, doc: string): Key<Value> {
  return { grammar, required: false, doc };
}

export function mapping<Node extends MappingNode & { readonly kind: string }>(
  node: Node['kind'],
  title: string,
  keys: KeysOf<Node>,
): Grammar<Node> & MappingGrammar {
  return { kind: 'mapping', node, title, keys };
}

export function variants<Node>(
  alternatives: Readonly<Record<string, Grammar<Node> & MappingGrammar>>,
): Grammar<Node> & VariantsGrammar {
  return { kind: 'variants', variants: alternatives };
}

export function entries<Value>(
  key: ChosenKeyGrammar,
  value: Grammar<Value>,
): Grammar<readonly Entry<Value>[]> & EntriesGrammar {
  return { kind: 'entries', key, value };
}

/** Entries whose keys have parts, which are parsed while decoding. */
export function parsedEntries<Value, Key extends Located<string>>(
  key: ChosenKeyGrammar & { readonly parse: (text: Located<string>) => Key },
  value: Grammar<Value>,
): Grammar<readonly Entry<Value, Key>[]> & EntriesGrammar {
  return { kind: 'entries', key, value };
}

export function sequence<Value>(element: Grammar<Value>): Grammar<readonly Value[]> {
  return { kind: 'sequence', element, orOne: false };
}

export function oneOrMany<Value>(element: Grammar<Value>): Grammar<readonly Value[]> {
  return { kind: 'sequence', element, orOne: true };
}

/** A mapping, for which the text under its `key` is enough. */
export function shorthand<Value>(
  key: string,
  text: TextGrammar,
  mapping: Grammar<Value> & ReferenceGrammar,
): Grammar<Value> {
  return { kind: 'shorthand', key, text, mapping };
}

export function reference<Value>(
  name: string,
  title: string,
  resolve: () => GrammarNode,
): Grammar<Value> & ReferenceGrammar {
  return { kind: 'reference', name, title, resolve };
}

/** The same, with what is offered to an author who writes a text in its place. */
export function offering<Of extends MappingGrammar | VariantsGrammar | EntriesGrammar>(
  grammar: Of,
  inFull: InFull,
): Of {
  return { ...grammar, inFull };
}
