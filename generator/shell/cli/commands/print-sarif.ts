import { sarifLog, type SarifRun } from '../../../base/text/sarif-log.js';
import { packageVersion } from '../package-version.js';
import type { Voice } from '../voice.js';

/** Prints what a command has found for tools that read SARIF. */
export function printSarif<Rule extends string>(run: SarifRun<Rule>, voice: Voice): void {
  voice.document(sarifLog(run, { version: packageVersion(), language: voice.language }));
}
