import type { Report } from '../../../base/diagnostics/diagnostic.js';
import type { SourceFiles } from '../../../base/source/source-files.js';
import type { Model } from '../../model/model.js';
import type { SymbolTable } from '../symbols/symbol-table.js';

/** Looks for one kind of mistake in the names of the whole spec, before there is a model, and reports each. */
export type NameRule = (symbols: SymbolTable, report: Report) => void;

/** Looks for one kind of mistake in what the whole spec means, and reports each. */
export type Rule = (model: Model, report: Report) => void;

/**
 * Looks for one kind of thing in a valid spec that is probably not meant, and reports each. `sources` holds the
 * files' texts.
 */
export type Advice = (model: Model, report: Report, sources: SourceFiles) => void;
