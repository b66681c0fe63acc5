import type { JsonSchema } from './json-schema.js';
import type { Literal } from './type.js';

/** One shape of an object whose conditions are decided: what libraries without conditions have to write out. */
export interface Branch {
  readonly required: ReadonlySet<string>;
  /** What fields that decide are in this branch. */
  readonly values: ReadonlyMap<string, readonly Literal[]>;
}

/** The branches of an object: by the values that its conditions look at, and by which of several fields it has. */
export function branchesOf(
  schema: JsonSchema,
  valuesOf: (field: string) => readonly Literal[] | undefined,
): readonly Branch[] {
  const rules = [...(schema.allOf ?? []), ...(schema.anyOf ? [{ anyOf: schema.anyOf }] : [])];
  const conditions = rules.filter((rule) => rule.if !== undefined);
  const choices = rules.flatMap((rule) => (rule.anyOf ? [rule.anyOf] : []));
  const plain: Branch = { required: new Set(schema.required), values: new Map() };
  return choices.reduce(
    (branches, choice) =>
      branches.flatMap((branch) => choice.map((one) => requiring(branch, one.required ?? []))),
    byCondition(plain, conditions, valuesOf),
  );
}

function requiring(branch: Branch, names: readonly string[]): Branch {
  return { ...branch, required: new Set([...branch.required, ...names]) };
}

function byCondition(
  plain: Branch,
  conditions: readonly JsonSchema[],
  valuesOf: (field: string) => readonly Literal[] | undefined,
): readonly Branch[] {
  const [field] = conditions.flatMap((condition) => Object.keys(condition.if?.properties ?? {}));
  if (field === undefined) return [plain];
  /** Values that require the same fields share a branch. */
  const groups = new Map<string, { readonly values: Literal[]; readonly names: readonly string[] }>();
  for (const value of valuesOf(field) ?? []) {
    const names = conditions.flatMap((condition) => {
      const decides = condition.if?.properties?.[field];
      const holds = decides?.enum?.includes(value) ?? decides?.const === value;
      return holds ? (condition.then?.required ?? []) : [];
    });
    const group = groups.get(names.join()) ?? { values: [], names };
    group.values.push(value);
    groups.set(names.join(), group);
  }
  return [...groups.values()].map(({ values, names }) =>
    requiring({ ...plain, values: new Map([[field, values]]) }, names),
  );
}
