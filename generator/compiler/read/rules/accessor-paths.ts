import { writePath } from '../../../base/names/field-key.js';
import type { Report } from '../../../base/diagnostics/diagnostic.js';
import { nearestWord } from '../../../base/names/nearest-word.js';
import { fieldAlong, innerFields } from '../../model/field-along.js';
import type { AccessorPath } from '../../model/accessor.js';
import type { Field, Model, UnionDefinition } from '../../model/model.js';
import { scalarKinds } from '../../model/scalar-kinds.js';
import { unionLeaves } from '../../model/union-leaves.js';
import type { Rule } from './rule.js';

/** Each path of an accessor leads to a text, a number or a boolean in at least one member of the union. */
export const accessorPaths: Rule = (model, report) => {
  for (const union of model.definitions.values()) {
    if (union.kind !== 'union') continue;
    for (const { paths } of union.accessors ?? [])
      for (const path of paths) checkPath(model, union, path, report);
  }
};

function checkPath(
  model: Model,
  union: UnionDefinition,
  { path, origin: { range } }: AccessorPath,
  report: Report,
): void {
  const types = unionLeaves(model, union).flatMap(({ name }) => {
    const definition = model.definitions.get(name);
    return definition?.kind === 'object' ? [definition] : [];
  });
  const found = types.flatMap((type) => {
    const field = fieldAlong(model, type.fields, path);
    return field === undefined ? [] : [{ type, field }];
  });
  const written = writePath(path);
  if (found.length === 0) {
    report('unknown-accessor-path', range, { path: written, union: union.name }, () => {
      return nearestWord(
        written,
        types.flatMap(({ fields }) => pathsIn(model, fields, path.length)),
      );
    });
    return;
  }
  const wrong = found.find(({ field }) => scalarKinds(model, field.type) === undefined);
  if (wrong !== undefined) report('accessor-not-scalar', range, { path: written, type: wrong.type.name });
}

/** The paths to scalars in an object, up to a length. */
function pathsIn(model: Model, fields: readonly Field[], length: number): readonly string[] {
  return fields.flatMap(({ name, type }) => {
    if (scalarKinds(model, type) !== undefined) return [writePath([name])];
    if (length <= 1) return [];
    return pathsIn(model, innerFields(model, type), length - 1).map((path) => `${writePath([name])}.${path}`);
  });
}
