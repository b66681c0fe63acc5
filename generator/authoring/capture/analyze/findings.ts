import type { CapturePlace } from '../split/capture-part.js';
import type { DeclaredPlace } from '../../../compiler/model/walk-value.js';
import type { ValueKind } from './kind-of.js';
import type { Profile } from './profile.js';
import type { TagValue } from '../../../compiler/model/resolve-type.js';

/** A place in one of the captures. */
export interface FilePlace extends CapturePlace {
  readonly file: string;
}

/** What all findings have: how often there was the like, and where first. */
interface Finding {
  count: number;
  readonly first: FilePlace;
}

/** Items of a type that the spec does not have. Without `tags` they had a tag that is not shown, as it may be content. */
export interface UnknownType extends Finding {
  readonly tags: readonly TagValue[] | undefined;
  /** Names of fields that most payloads of their kind have, whatever their type. */
  readonly commonFields: ReadonlySet<string>;
  /** The union of which they are no member, and where that has its tag. */
  readonly union: string;
  readonly tagPath: readonly string[];
  readonly profile: Profile;
  /** The bases of other types of the union that allow each of these items. */
  readonly fitting: Set<string>;
}

/** Something that the spec does not allow. Indices in `path` are `[]`. */
export interface Violation extends Finding {
  /** The definition that the value was taken for. */
  readonly type: string;
  readonly path: readonly string[];
  /** Where the spec says what is allowed there. */
  readonly declared: DeclaredPlace;
  readonly code: string;
  /** What was allowed, as the glossary of reports puts it. */
  readonly details: readonly string[];
  /** The kind of what was there instead. */
  readonly received: ValueKind;
}

/** A field that the spec does not have, in the object that `path` leads to from the definition `type`. */
export interface FieldDrift extends Finding {
  readonly type: string;
  readonly path: readonly string[];
  /** Nothing where the name may be content. */
  readonly name: string | undefined;
  readonly profile: Profile;
}

/** A value of an open enum that the spec does not list. */
export interface CodeDrift extends Finding {
  readonly enumName: string;
  /** Nothing where the value may be content. */
  readonly value: string | number | undefined;
  readonly type: string;
  readonly path: readonly string[];
}
