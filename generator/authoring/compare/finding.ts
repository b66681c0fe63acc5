import type { Range } from '../../base/source/range.js';
import type { Presence } from '../../compiler/model/presence.js';
import type { ChangeRule, Impacts } from './change-rule.js';

/** What fills a gap of a finding's sentence: text of the spec as it is, or what has words of its own. */
export type Detail =
  string | { readonly presence: Presence } | { readonly kind: 'object' | 'enum' | 'union' };

export type Side = 'old' | 'new';

/** A definition, and the way to a part of it, under the names of either version. */
export interface Subject {
  /** Nothing where a version does not have it. */
  readonly old?: string;
  readonly new?: string;
  /** As in `TextMessage.text.content`; steps into lists are `[]`, into maps `{}`. */
  readonly path: readonly string[];
  readonly oldPath: readonly string[];
}

/** One difference between two versions of a spec. The sentence is made only when it is printed. */
export interface Finding extends Impacts {
  readonly rule: ChangeRule;
  readonly subject: Subject;
  readonly details: Readonly<Record<string, Detail>>;
  /** The version in whose files the range is: the old one of what is gone. */
  readonly side: Side;
  readonly range: Range;
  /** Where in the new version a comment about it can stand: the place itself or, of what is gone, of what held it. */
  readonly anchor: Range | undefined;
}
