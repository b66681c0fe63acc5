import type { Advice } from '../../compiler/model/advice.js';
import type { Documented, Presence, Scalar } from '../../compiler/model/model.js';
import type { DiagnosticCode } from '../../base/diagnostics/diagnostic.js';
import type { Severity } from '../../base/diagnostics/severity.js';
import type { SourceLine } from '../../compiler/model/sourced-model.js';

/** Everything about one thing of the spec, as data: the document that `--format json` prints. */
export type Explanation = TopicExplanation | RuleExplanation;

export type TopicExplanation = DefinitionExplanation | FieldExplanation | CallExplanation | ValueExplanation;

export type DefinitionExplanation = ObjectExplanation | EnumExplanation | UnionExplanation;

interface ExplainedDefinition extends Documented {
  readonly name: string;
  /** Where the spec defines it; absent for a type that is made for a `bodiesOf`. */
  readonly place?: SourceLine;
  readonly memberOf: readonly Membership[];
  /** The calls that it is the request or the response of. */
  readonly calls?: readonly CallSummary[];
  /** Programs send it, and never receive it. */
  readonly sent?: true;
  /** It has no other fields. */
  readonly closed?: true;
}

/** How a call is made. */
export interface CallSummary {
  readonly name: string;
  readonly method: string;
  readonly path: string;
}

/** A union that a definition is in, and the values of its tag that lead there. */
export interface Membership {
  readonly union: string;
  readonly tag: string;
  readonly values: readonly Scalar[];
}

export interface ObjectExplanation extends ExplainedDefinition {
  readonly kind: 'object';
  readonly fields: readonly ExplainedField[];
}

export interface EnumExplanation extends ExplainedDefinition {
  readonly kind: 'enum';
  readonly type: string;
  readonly open: boolean;
  readonly values: readonly ExplainedValue[];
}

export interface UnionExplanation extends ExplainedDefinition {
  readonly kind: 'union';
  readonly tag: string;
  /** Functions that read a field of any member, and where they look for it. */
  readonly accessors?: readonly { readonly name: string; readonly paths: readonly string[] }[];
  readonly members: readonly ExplainedMember[];
  /** The fields that all of its types have from one base. */
  readonly common?: readonly ExplainedField[];
}

export interface ExplainedField extends Documented {
  readonly name: string;
  readonly type: string;
  readonly presence: Presence['kind'];
  /** Of a conditional or expected field: it is there when each of these siblings has one of its values. */
  readonly when?: Readonly<Record<string, readonly Scalar[]>>;
  readonly aliases?: readonly string[];
  /** Those of the nested object, of each item of a list or value of a map, or of the object among alternatives. */
  readonly fields?: readonly ExplainedField[];
}

export interface ExplainedValue extends Documented {
  readonly value: string | number;
  readonly name: string;
  /** What a program does about it. */
  readonly advice?: Advice;
}

export interface ExplainedMember {
  readonly values: readonly Scalar[];
  readonly name: string;
  readonly doc: string;
}

export interface FieldExplanation {
  readonly kind: 'field';
  /** The type that the field belongs to, and its path from there. */
  readonly owner: string;
  readonly path: string;
  readonly place?: SourceLine;
  readonly field: ExplainedField;
  /** The named type of its value, if it has one. */
  readonly definition?: DefinitionExplanation;
}

export interface CallExplanation extends CallSummary, Documented {
  readonly kind: 'call';
  readonly place: SourceLine;
  /** The type of what is sent, if anything is, and of what comes back. */
  readonly request?: DefinitionExplanation;
  readonly response?: DefinitionExplanation;
  /** The codes that can come back and have advice, by what it is. */
  readonly advice?: readonly AdvisedCodes[];
}

export interface AdvisedCodes {
  readonly advice: Advice;
  readonly codes: readonly (string | number)[];
}

export interface ValueExplanation extends ExplainedValue {
  readonly kind: 'value';
  readonly enum: string;
  readonly place?: SourceLine;
}

/** A mistake that a spec can have: the sentence that reports it, with … in its gaps, and what to do about it. */
export interface RuleExplanation {
  readonly kind: 'rule';
  readonly rule: DiagnosticCode;
  readonly severity: Severity;
  readonly sentence: string;
  readonly help: string;
}
