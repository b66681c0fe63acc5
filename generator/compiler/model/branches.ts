import { conditionsOn, groupByConditions } from './condition-groups.js';
import { closedValues } from './listed-values.js';
import type { Field, Model, Scalar, Type } from './model.js';
import { isPromised } from './presence.js';

/** One shape of an object whose conditions are decided: what TypeScript can tell apart by a closed tag. */
export type Branch = readonly BranchField[];

export interface BranchField {
  readonly field: Field;
  /** The field's name, or the alias that it has in this branch. */
  readonly name: string;
  readonly required: boolean;
  /** Narrowed to some values of a closed enum where they choose the branch; undefined when the field is absent. */
  readonly type: Type | undefined;
}

/** More would be unreadable: the types then say optional. Of what is received nothing more is asked, what is sent is held to it. */
const MAXIMUM_BRANCHES = 16;
const MAXIMUM_COMBINATIONS = 1024;

/** The branches of an object: a single one unless a condition depends on a closed tag or a required field has aliases. */
export function expandBranches(model: Model, fields: readonly Field[]): readonly Branch[] {
  return distinctBranches(model, fields) ?? aliasFreeBranch(fields);
}

/** Whether types can say the conditions among fields: there may be too many branches for them. */
export function canBranch(model: Model, fields: readonly Field[]): boolean {
  return distinctBranches(model, fields) !== undefined;
}

function distinctBranches(model: Model, fields: readonly Field[]): readonly Branch[] | undefined {
  // Nearly all objects have no choice.
  if (fields.every(isPlain)) return aliasFreeBranch(fields);
  const choices = fields.flatMap((field) => tagChoices(model, field, fields) ?? []);
  const spellings = fields.map(({ presence, aliases }) => (isPromised(presence) ? aliases.length + 1 : 1));
  // Counted before they are made: making them would take too long if each field doubled their number.
  const atMost = [...choices.map(({ length }) => length), ...spellings].reduce(
    (total, count) => total * count,
    1,
  );
  if (atMost > MAXIMUM_COMBINATIONS) return undefined;
  const branches = product(choices).flatMap((assignment) => aliasBranches(fields, assignment));
  return branches.length <= MAXIMUM_BRANCHES ? branches : undefined;
}

function isPlain({ presence, aliases }: Field): boolean {
  return presence.kind !== 'conditional' && aliases.length === 0;
}

/** The values that a tag has in a branch; an empty list means that the tag is absent. */
interface TagChoice {
  readonly tag: string;
  readonly values: readonly Scalar[];
}

/**
 * The values of a closed tag, grouped by the conditions that they meet; undefined when no condition depends on the
 * field. Conditions look at the field's own name alone, so a tag with aliases chooses no branch.
 */
function tagChoices(
  model: Model,
  field: Field,
  fields: readonly Field[],
): readonly TagChoice[][] | undefined {
  const conditions = conditionsOn(field, fields);
  const values = closedValues(model, field.type);
  if (conditions.length === 0 || values === undefined || field.aliases.length > 0) return undefined;
  const groups = groupByConditions(values, conditions);
  const choices = groups.map((group) => ({ tag: field.name, values: group }));
  const absent = field.presence.kind === 'required' ? [] : [{ tag: field.name, values: [] }];
  return [[...choices, ...absent]];
}

function aliasBranches(fields: readonly Field[], assignment: readonly TagChoice[]): readonly Branch[] {
  const spellings = fields.map((field) => fieldSpellings(field, assignment));
  return product(spellings).map((chosen) => chosen.flat());
}

/** The ways in which one field can appear: under its name or under an alias. A required field needs one of them. */
function fieldSpellings(field: Field, assignment: readonly TagChoice[]): readonly Branch[] {
  const required = isRequiredUnder(field, assignment);
  const choice = assignment.find(({ tag }) => tag === field.name);
  if (required && choice?.values.length === 0) return [];
  const names = [field.name, ...field.aliases];
  const spell = (present: string | undefined): Branch =>
    names.map((name) => ({
      field,
      name,
      required: name === present,
      type: narrowedType(field.type, choice),
    }));
  if (!required) return [spell(choice !== undefined && choice.values.length > 0 ? field.name : undefined)];
  return names.map(spell);
}

function isRequiredUnder({ presence }: Field, assignment: readonly TagChoice[]): boolean {
  if (presence.kind !== 'conditional') return presence.kind === 'required';
  return presence.conditions.every((condition) => {
    const choice = assignment.find(({ tag }) => tag === condition.field);
    return choice !== undefined && choice.values.some((value) => condition.values.includes(value));
  });
}

function narrowedType(type: Type, choice: TagChoice | undefined): Type | undefined {
  if (choice === undefined) return type;
  return choice.values.length === 0 ? undefined : { kind: 'const', values: choice.values };
}

function aliasFreeBranch(fields: readonly Field[]): readonly Branch[] {
  const branch = fields.flatMap((field) =>
    [field.name, ...field.aliases].map((name) => ({
      field,
      name,
      required: field.presence.kind === 'required' && field.aliases.length === 0,
      type: field.type,
    })),
  );
  return [branch];
}

function product<Item>(choices: readonly (readonly Item[])[]): readonly (readonly Item[])[] {
  return choices.reduce<readonly (readonly Item[])[]>(
    (products, items) => products.flatMap((chosen) => items.map((item) => [...chosen, item])),
    [[]],
  );
}
