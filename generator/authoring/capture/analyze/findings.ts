import type { Condition } from '../../../compiler/model/model.js';
import type { CapturePlace } from '../split/capture-part.js';
import type { DeclaredPlace } from '../../../compiler/model/walk-value.js';
import type { ValueKind } from './kind-of.js';
import type { Profile } from './profile.js';
import type { TagValue } from '../../../compiler/model/resolve-type.js';

/** A place in one of the captures. */
export interface FilePlace extends CapturePlace {
  readonly file: string;
}

/** Common to all findings: how often it occurred, and where first. */
interface Finding {
  count: number;
  readonly first: FilePlace;
}

/** Items of a type that the spec does not have. `tags` is undefined if a tag is not shown because it may be content. */
export interface UnknownType extends Finding {
  readonly tags: readonly TagValue[] | undefined;
  /** The tag of the union that was probably meant, if one is near. */
  readonly nearest: string | undefined;
  /** Names of fields that most payloads of their kind have, whatever their type. */
  readonly commonFields: ReadonlySet<string>;
  /** The union that has no such member, and the path of its tag. */
  readonly union: string;
  readonly tagPath: readonly string[];
  readonly profile: Profile;
  /** The bases of other types of the union that allow each of these items. */
  readonly fitting: Set<string>;
}

/** Something that the spec does not allow. Indices in `path` are `[]`. */
export interface Violation extends Finding {
  /** The definition that the value was compared with. */
  readonly type: string;
  readonly path: readonly string[];
  /** Where the spec declares what is allowed. */
  readonly declared: DeclaredPlace;
  readonly code: string;
  /** What was allowed, as parameters of the report's phrases. */
  readonly details: readonly string[];
  /** The kind of the actual value. */
  readonly received: ValueKind;
}

/** A field that the spec does not have, in the object that `path` leads to from the definition `type`. */
export interface FieldDrift extends Finding {
  readonly type: string;
  readonly path: readonly string[];
  /** Undefined if the name may be content. */
  readonly name: string | undefined;
  readonly profile: Profile;
}

/** A value of an open enum that the spec does not list. */
export interface CodeDrift extends Finding {
  readonly enumName: string;
  /** Undefined if the value may be content. */
  readonly value: string | number | undefined;
  readonly type: string;
  readonly path: readonly string[];
}

/** A field that is documented to be there beside the values of others, and is not. */
export interface Absence extends Finding {
  readonly type: string;
  readonly path: readonly string[];
  readonly conditions: readonly Condition[];
}

/** Payloads that fit several types equally well, and were taken for the first of these. */
export interface Ambiguity extends Finding {
  readonly type: string;
  readonly others: readonly string[];
}

/** Stands for anything that may be content. */
export const HIDDEN = '…';
