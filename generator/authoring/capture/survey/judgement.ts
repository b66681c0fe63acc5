import type { Model, UnionDefinition } from '../../../compiler/model/model.js';
import { unionLeaves } from '../../../compiler/model/union-leaves.js';
import type { CodeDrift, FieldDrift, UnknownType, Violation } from './findings.js';
import { Tally } from './tally.js';

/** What captures hold, judged by a spec. */
export interface Judgement {
  /** Names of fields that most payloads have, whatever their type. */
  readonly commonFields: ReadonlySet<string>;
  /** What a response says, around its items. */
  responses: number;
  items: number;
  /** How many items there were of each type, and how many of them the spec does not allow. */
  readonly known: Map<string, { count: number; invalid: number }>;
  /** Items that have no tag to know them by. */
  untagged: number;
  readonly unknown: Tally<UnknownType>;
  readonly violations: Tally<Violation>;
  readonly fields: Tally<FieldDrift>;
  readonly codes: Tally<CodeDrift>;
}

/** Kinds of findings that are told apart; more would not be read, and a hostile capture has as many as it likes. */
const MAXIMUM_FINDINGS = 1000;
const MAXIMUM_TYPES = 200;

/** A judgement before anything was seen. */
export function newJudgement(model: Model, unions: readonly UnionDefinition[]): Judgement {
  return {
    commonFields: commonFields(model, unions),
    responses: 0,
    items: 0,
    known: new Map(),
    untagged: 0,
    unknown: new Tally(MAXIMUM_TYPES),
    violations: new Tally(MAXIMUM_FINDINGS),
    fields: new Tally(MAXIMUM_FINDINGS),
    codes: new Tally(MAXIMUM_FINDINGS),
  };
}

function commonFields(model: Model, unions: readonly UnionDefinition[]): ReadonlySet<string> {
  const types = unions.flatMap((union) => unionLeaves(model, union));
  const names = types.flatMap(({ name }) => {
    const definition = model.definitions.get(name);
    return definition?.kind === 'object' ? definition.fields.map((field) => field.name) : [];
  });
  return new Set(names.filter((name) => 2 * names.filter((other) => other === name).length > types.length));
}
