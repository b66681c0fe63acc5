import type { Definition } from '../../../compiler/model/model.js';
import { writtenDefinitions } from '../../../compiler/model/visit-written.js';
import type { Comparison, Spot } from '../comparison.js';
import { compareDocumentation } from './documentation.js';
import { compareEnums } from './enums.js';
import { compareExamples } from './examples.js';
import { compareObjects } from './objects.js';
import { compareUnions } from './unions.js';

/** What has become of the definitions that the spec writes: those that are gone, new, or other than before. */
export function compareDefinitions(comparison: Comparison): void {
  const { old, now } = comparison;
  const kept = new Set<string>();
  for (const before of writtenDefinitions(old.model)) {
    const name = comparison.newName(before.name);
    const after = now.model.definitions.get(name);
    if (after === undefined || isBody(after)) {
      const spot = { old: before.name, path: [], oldPath: [], anchor: undefined };
      comparison.report('type-removed', spot, { details: { doc: before.doc }, was: before.origin.range });
      continue;
    }
    kept.add(name);
    compareDefinition(comparison, before, after);
  }
  for (const after of writtenDefinitions(now.model)) {
    if (kept.has(after.name)) continue;
    const spot = { new: after.name, path: [], oldPath: [], anchor: undefined };
    comparison.report('type-added', spot, {
      details: { new: { kind: after.kind }, doc: after.doc },
      at: after.origin.range,
    });
  }
}

function isBody(definition: Definition): boolean {
  return definition.kind === 'object' && definition.bodyOf !== undefined;
}

function compareDefinition(comparison: Comparison, before: Definition, after: Definition): void {
  const at = after.origin.range;
  const spot: Spot = { old: before.name, new: after.name, path: [], oldPath: [], anchor: at };
  if (before.name !== after.name)
    comparison.report('type-renamed', spot, { details: { old: before.name, new: after.name }, at });
  compareDocumentation(comparison, spot, before, after);
  if (before.kind === 'object' && after.kind === 'object') {
    compareObjects(comparison, spot, before, after);
    compareExamples(comparison, spot, before, after);
  } else if (before.kind === 'enum' && after.kind === 'enum') {
    compareEnums(comparison, spot, before, after);
  } else if (before.kind === 'union' && after.kind === 'union') {
    compareUnions(comparison, spot, before, after);
  } else {
    const details = { old: { kind: before.kind }, new: { kind: after.kind } };
    comparison.report('kind-changed', spot, { details, at });
  }
}
