import type { Report } from '../../../base/diagnostics/diagnostic.js';
import type { SymbolTable } from '../symbols/symbol-table.js';

/** Looks for one kind of thing in a valid spec that is likely not meant, and reports each. `sources` holds the files' texts. */
export type Advice = (
  symbols: SymbolTable,
  report: Report,
  sources: Readonly<Record<string, string>>,
) => void;
