import type { Located } from '../../../base/source/range.js';

/** A piece of the spec language. What it decodes to is `Value`; checking, editor schema and reference all come from this one description. */
export type Grammar<Value> = GrammarNode & { readonly decodesTo?: Value };

export type GrammarNode =
  | ScalarGrammar
  | DataGrammar
  | MappingGrammar
  | VariantsGrammar
  | EntriesGrammar
  | SequenceGrammar
  | ReferenceGrammar;

export type ScalarKind = 'text' | 'number' | 'count' | 'boolean' | 'scalar';

/** Kinds of names that a spec knows: the built-in types, and its own definitions. */
export type NameKind = 'scalar' | 'object' | 'enum' | 'union';

/** How a text looks, for editors; what it means is checked by the rules. */
export interface TextPattern {
  readonly source: string;
  /** Chinese; what to write instead of a text that looks otherwise. */
  readonly hint: string;
}

/** What is written inside a text, read while it is decoded. */
export type TextParser = (text: Located<string>) => Located<string>;

/** One word, number or sentence; decodes to `Located`. `count` is an integer from 0. */
export interface ScalarGrammar {
  readonly kind: 'scalar';
  readonly accepts: ScalarKind;
  /** The only words allowed, each with its meaning in Chinese. */
  readonly words?: Readonly<Record<string, string>>;
  readonly pattern?: TextPattern;
  /** Which names editors offer here. Others are as good: a spec can build on another one. */
  readonly names?: readonly NameKind[];
  /** Of a text that has parts. */
  readonly parse?: TextParser;
}

/** Any YAML data; decodes to its `YamlNode`. */
export interface DataGrammar {
  readonly kind: 'data';
}

/** Fixed keys; decodes to an object with these keys, its `kind`, its `range` and the `places` of what stands under its keys. */
export interface MappingGrammar {
  readonly kind: 'mapping';
  /** The `kind` of the node it decodes to. */
  readonly node: string;
  readonly title: string;
  readonly keys: Readonly<Record<string, KeyGrammar>>;
}

export interface KeyGrammar {
  readonly grammar: GrammarNode;
  readonly required: boolean;
  /** Chinese; what the key says. */
  readonly doc: string;
  /** What is reported when a required key is missing, where that needs a sentence of its own. */
  readonly missing?: 'missing-doc' | 'undecided-enum';
}

/** One of several mappings, told apart by the key that only it has. */
export interface VariantsGrammar {
  readonly kind: 'variants';
  readonly variants: Readonly<Record<string, MappingGrammar>>;
}

/** Keys chosen by the author, at least one; decodes to a list of `Entry`. */
export interface EntriesGrammar {
  readonly kind: 'entries';
  readonly key: ChosenKeyGrammar;
  readonly value: GrammarNode;
}

/** What the author chooses as a key. */
export interface ChosenKeyGrammar {
  /** Chinese; what the key is. */
  readonly title: string;
  /** Chinese; how it is written. */
  readonly doc: string;
  /** Any text unless given. */
  readonly pattern?: TextPattern;
  readonly parse?: TextParser;
}

/** A list; `orOne` allows a single element without the list around it. */
export interface SequenceGrammar {
  readonly kind: 'sequence';
  readonly element: GrammarNode;
  readonly orOne: boolean;
}

/** A grammar by name, so that grammars can contain themselves. */
export interface ReferenceGrammar {
  readonly kind: 'reference';
  readonly name: string;
  /** The name in Chinese, for the reference. */
  readonly title: string;
  readonly resolve: () => GrammarNode;
}
