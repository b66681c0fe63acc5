import { positionAt } from '../../../base/source/source-text.js';
import { sourceOf, type SourceFiles } from '../../../base/source/source-files.js';
import type { PlacedModel } from '../../../compiler/model/placed-model.js';
import type { Settings } from '../settings.js';
import type { Terminal } from '../terminal.js';
import { readValidSpec } from './read-model.js';

/** The model with the file and line of each definition, or nothing after the spec's mistakes were printed. */
export function readPlacedModel(
  sources: SourceFiles,
  settings: Settings,
  terminal: Terminal,
): PlacedModel | undefined {
  const spec = readValidSpec(sources, settings, terminal);
  if (spec === undefined) return undefined;
  const places = [...spec.symbols.byName.values()].map(({ name: { value: name, range } }) => {
    const { file, start } = range;
    const { line } = positionAt(sourceOf(file, sources), start);
    return [name, { file, line }] as const;
  });
  return { model: spec.model, places: new Map(places) };
}
