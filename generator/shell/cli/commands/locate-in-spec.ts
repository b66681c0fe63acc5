import type { DriftPlace } from '../../../authoring/capture/survey/find-drift.js';
import { positionAt } from '../../../base/source/source-text.js';
import { sourceOf, type SourceFiles } from '../../../base/source/source-files.js';
import type { Place } from '../../../compiler/model/placed-model.js';
import { locateField } from '../../../compiler/read/symbols/locate-field.js';
import type { SymbolTable } from '../../../compiler/read/symbols/symbol-table.js';

/** Where the spec speaks of a field of a type, as file and line. */
export function locateInSpec(
  symbols: SymbolTable,
  sources: SourceFiles,
): (place: DriftPlace) => Place | undefined {
  return ({ type, path }) => {
    const range = locateField(symbols, type, path);
    if (range === undefined) return undefined;
    return { file: range.file, line: positionAt(sourceOf(range.file, sources), range.start).line };
  };
}
