import type { Accessor } from '../../../compiler/model/accessor.js';
import { fieldAlong } from '../../../compiler/model/field-along.js';
import { jsonKinds } from '../../../compiler/model/json-kinds.js';
import type { Model, UnionDefinition } from '../../../compiler/model/model.js';
import { scalarKinds } from '../../../compiler/model/scalar-kinds.js';
import { unionLeaves } from '../../../compiler/model/union-leaves.js';
import type { Comparison, Spot } from '../comparison.js';

/** What has become of the accessors that both versions have: what they read, and what is known of their results. */
export function compareAccessors(
  comparison: Comparison,
  spot: Spot,
  before: UnionDefinition,
  after: UnionDefinition,
): void {
  for (const accessor of after.accessors ?? []) {
    const old = before.accessors?.find(({ name }) => name === accessor.name);
    if (old === undefined) continue;
    const at = accessor.origin.range;
    const inside = { ...spot, path: [accessor.name], anchor: at };
    const [oldPaths, paths] = [pathsText(old), pathsText(accessor)];
    if (oldPaths !== paths)
      comparison.report('accessor-changed', inside, { details: { old: oldPaths, new: paths }, at });
    const results = changedResult(
      before.name,
      resultsOf(comparison.old.model, before, old),
      resultsOf(comparison.now.model, after, accessor),
      (name) => comparison.newName(name),
    );
    if (results) comparison.report('accessor-result-changed', inside, { details: results, at });
  }
}

function pathsText({ paths }: Accessor): string {
  return paths.map(({ path }) => path.join('.')).join(', ');
}

interface Results {
  readonly kinds: readonly string[];
  /** The types that always have what is read, and all types. */
  readonly promised: ReadonlySet<string>;
  readonly all: readonly string[];
}

/** What the types say of an accessor's results. */
function resultsOf(model: Model, union: UnionDefinition, { paths }: Accessor): Results {
  const all = unionLeaves(model, union).map(({ name }) => name);
  const kinds = all.flatMap((name) =>
    paths.flatMap(({ path }) => {
      const definition = model.definitions.get(name);
      const field = definition?.kind === 'object' ? fieldAlong(model, definition.fields, path) : undefined;
      return field === undefined ? [] : (scalarKinds(model, field.type) ?? []);
    }),
  );
  const promised = all.filter((name) => paths.some(({ path }) => isAlwaysThere(model, name, path)));
  return { kinds: [...new Set(kinds)].toSorted(), promised: new Set(promised), all };
}

/** Whether every value of a type has a scalar at the end of a path. */
function isAlwaysThere(model: Model, name: string, path: readonly string[]): boolean {
  const definition = model.definitions.get(name);
  if (definition?.kind !== 'object') return false;
  return path.every((_, index) => {
    const field = fieldAlong(model, definition.fields, path.slice(0, index + 1));
    if (field?.presence.kind !== 'required') return false;
    const isLast = index === path.length - 1;
    return isLast ? !jsonKinds(model, field.type).includes('null') : field.aliases.length === 0;
  });
}

/** The results before and now, of all types or of one of them, if there may be others now than there were. */
function changedResult(
  union: string,
  before: Results,
  after: Results,
  newName: (name: string) => string,
): { readonly type: string; readonly old: string; readonly new: string } | undefined {
  const textOf = ({ kinds }: Results, isSure: boolean): string =>
    [...kinds, ...(isSure ? [] : ['undefined'])].join(' | ');
  const wasSure = before.all.every((name) => before.promised.has(name));
  const isSure = after.all.every((name) => after.promised.has(name));
  if (after.kinds.some((kind) => !before.kinds.includes(kind)) || (wasSure && !isSure))
    return { type: union, old: textOf(before, wasSure), new: textOf(after, isSure) };
  const lost = before.all.find(
    (name) =>
      before.promised.has(name) && after.all.includes(newName(name)) && !after.promised.has(newName(name)),
  );
  return lost === undefined
    ? undefined
    : { type: lost, old: textOf(before, true), new: textOf(after, false) };
}
