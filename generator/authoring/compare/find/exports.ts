import type { CheckedSpec } from '../../../compiler/check-spec.js';
import type { ExportedName } from '../../../compiler/emit/names/names.js';
import type { Comparison, Spot } from '../comparison.js';

/**
 * Names that the generated code has no more, or has besides, though the definition that they belong to is there in both
 * versions: accessors, dispatchers, parsers and the like. The names that come and go with a definition are told of it.
 */
export function compareExports(comparison: Comparison): void {
  const { old, now } = comparison;
  const { all: before } = old.names;
  const { all: after } = now.names;
  const keyOf = ({ name, module }: ExportedName): string => `${module} ${name}`;
  const [keysBefore, keysAfter] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
  for (const each of before) {
    const name = each.definition && comparison.newName(each.definition);
    const isThere = keysAfter.has(keyOf(each));
    if (isThere || (name !== undefined && isTold(name, each.definition, comparison))) continue;
    const spot = { ...spotOf(each.definition, name), anchor: rangeOf(now, name) };
    comparison.report('export-removed', spot, {
      details: { old: each.name, name: each.name },
      was: rangeOf(old, each.definition),
    });
  }
  for (const each of after) {
    const isThere = keysBefore.has(keyOf(each));
    const was = oldName(comparison, each.definition);
    if (isThere || (each.definition !== undefined && isTold(each.definition, was, comparison))) continue;
    const details = { new: each.name, name: each.name };
    const spot = { ...spotOf(was, each.definition), anchor: undefined };
    comparison.report('export-added', spot, { details, at: rangeOf(now, each.definition) });
  }
}

/** Whether one of the versions lacks the definition, or has it under another name. */
function isTold(name: string, oldName: string | undefined, { old, now }: Comparison): boolean {
  if (oldName === undefined || name !== oldName) return true;
  const [before, after] = [old.model.definitions.get(name), now.model.definitions.get(name)];
  return before === undefined || after === undefined || before.kind !== after.kind;
}

function spotOf(old: string | undefined, name: string | undefined): Omit<Spot, 'anchor'> {
  return {
    ...(old !== undefined && { old }),
    ...(name !== undefined && { new: name }),
    path: [],
    oldPath: [],
  };
}

function oldName({ renames }: Comparison, name: string | undefined): string | undefined {
  const found = [...renames].find(([, after]) => after === name);
  return found?.[0] ?? name;
}

/** What belongs to no definition stands where the spec begins. */
function rangeOf({ model, sources }: CheckedSpec, name: string | undefined): Spot['anchor'] {
  const range = model.definitions.get(name ?? '')?.origin.range;
  return range ?? { file: Object.keys(sources)[0] ?? '', start: 0, end: 0 };
}
