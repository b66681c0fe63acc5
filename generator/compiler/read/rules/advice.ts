import type { Report } from '../../../base/diagnostics/diagnostic.js';
import type { SourceFiles } from '../../../base/source/source-files.js';
import type { Model } from '../../model/model.js';

/** Looks for one kind of thing in a valid spec that is likely not meant, and reports each. `sources` holds the files' texts. */
export type Advice = (model: Model, report: Report, sources: SourceFiles) => void;
