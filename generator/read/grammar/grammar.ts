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

/** One word, number or sentence; decodes to `Located`. `count` is an integer from 0. */
export interface ScalarGrammar {
  readonly kind: 'scalar';
  readonly accepts: ScalarKind;
  /** The only words allowed. */
  readonly words?: readonly string[];
  /** How the text looks, for editors; what it means is checked by the rules. */
  readonly pattern?: string;
}

/** Any YAML data; decodes to its `YamlNode`. */
export interface DataGrammar {
  readonly kind: 'data';
}

/** Fixed keys; decodes to an object with these keys, its `range` and `kind`. */
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
}

/** One of several mappings, told apart by the key that only it has. */
export interface VariantsGrammar {
  readonly kind: 'variants';
  readonly variants: Readonly<Record<string, MappingGrammar>>;
}

/** Keys chosen by the author, at least one; decodes to a list of `Entry`. */
export interface EntriesGrammar {
  readonly kind: 'entries';
  readonly value: GrammarNode;
  readonly keyPattern: string;
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
