import type { DriftPlace } from '../../capture/survey/find-drift.js';
import { positionAt } from '../../diagnostics/position-at.js';
import { sourceOf } from '../../diagnostics/source-of.js';
import type { Place } from '../../model/placed-model.js';
import type { SourceFiles } from '../../read/source-files.js';
import { locateField } from '../../read/symbols/locate-field.js';
import type { SymbolTable } from '../../read/symbols/symbol-table.js';

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
