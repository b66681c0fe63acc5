import type { Located } from '../../../base/source/range.js';

/**
 * A piece of the spec language. It decodes to a `Value`; checks, editor schema and reference all come from this one
 * description.
 */
export type Grammar<Value> = GrammarNode & { readonly decodesTo?: Value };

export type GrammarNode =
  | ScalarGrammar
  | DataGrammar
  | MappingGrammar
  | VariantsGrammar
  | EntriesGrammar
  | SequenceGrammar
  | ShorthandGrammar
  | ReferenceGrammar;

export type ScalarKind = 'text' | 'number' | 'count' | 'boolean' | 'scalar';

/** Kinds of names in a spec: the built-in types, and its own definitions. */
export type NameKind = 'scalar' | 'object' | 'enum' | 'union';

/** How a text looks, for editors; rules check what it means. */
export interface TextPattern {
  readonly source: string;
  /** Chinese; what to write instead of a text that does not match. */
  readonly hint: string;
}

/** How to write a mapping instead of a text that stands in its place, where the text says what was meant. */
export type InFull = (text: string) => string | undefined;

/** What a text holds, parsed while it is decoded. */
export type TextParser = (text: Located<string>) => Located<string>;

/** One word, number or sentence; decodes to `Located`. `count` is an integer from 0. */
export interface ScalarGrammar {
  readonly kind: 'scalar';
  readonly accepts: ScalarKind;
  /** The only values allowed, each with its meaning in Chinese. */
  readonly words?: Readonly<Record<string, string>>;
  readonly pattern?: TextPattern;
  /** Whether a bare `null`, which is nothing in YAML, is the word. */
  readonly takesNull?: boolean;
  /** Which names editors offer here. Others are valid too: a spec can build on another one. */
  readonly names?: readonly NameKind[];
  /** For a text with parts. */
  readonly parse?: TextParser;
}

/** Any YAML data; decodes to its `YamlNode`. */
export interface DataGrammar {
  readonly kind: 'data';
}

/**
 * Fixed keys; decodes to an object with these keys, its `kind`, its `range` and the `places` of the values of its
 * keys.
 */
export interface MappingGrammar {
  readonly kind: 'mapping';
  /** The `kind` of the resulting node. */
  readonly node: string;
  readonly title: string;
  readonly keys: Readonly<Record<string, KeyGrammar>>;
  readonly inFull?: InFull;
}

export interface KeyGrammar {
  readonly grammar: GrammarNode;
  readonly required: boolean;
  /** Chinese; what the key means. */
  readonly doc: string;
  /** What is reported when a required key is missing, if that needs a sentence of its own. */
  readonly missing?: 'missing-doc' | 'undecided-enum';
}

/** One of several mappings, distinguished by a key that only it has. */
export interface VariantsGrammar {
  readonly kind: 'variants';
  readonly variants: Readonly<Record<string, MappingGrammar>>;
  readonly inFull?: InFull;
}

/** Keys chosen by the author, at least one; decodes to a list of `Entry`. */
export interface EntriesGrammar {
  readonly kind: 'entries';
  readonly key: ChosenKeyGrammar;
  readonly value: GrammarNode;
  readonly inFull?: InFull;
}

/** What the author chooses as a key. */
export interface ChosenKeyGrammar {
  /** Chinese; what the key means. */
  readonly title: string;
  /** Chinese; how it is written. */
  readonly doc: string;
  /** Any text by default. */
  readonly pattern?: TextPattern;
  readonly parse?: TextParser;
}

/** A list; `orOne` also allows a single element outside of a list. */
export interface SequenceGrammar {
  readonly kind: 'sequence';
  readonly element: GrammarNode;
  readonly orOne: boolean;
}

/** A mapping, or only the text of one of its keys: `string` for `{ type: string }`. */
export interface ShorthandGrammar {
  readonly kind: 'shorthand';
  readonly key: string;
  readonly text: ScalarGrammar;
  readonly mapping: ReferenceGrammar;
}

/** A grammar by name, so that grammars can contain themselves. */
export interface ReferenceGrammar {
  readonly kind: 'reference';
  readonly name: string;
  /** The name in Chinese, for the reference. */
  readonly title: string;
  readonly resolve: () => GrammarNode;
}
