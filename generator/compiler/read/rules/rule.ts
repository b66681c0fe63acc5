import type { Report } from '../../../base/diagnostics/diagnostic.js';
import type { SymbolTable } from '../symbols/symbol-table.js';

/** Looks for one kind of mistake in the whole spec and reports each. */
export type Rule = (symbols: SymbolTable, report: Report) => void;
