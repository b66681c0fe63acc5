import type { CaptureReport } from './capture-report.js';
import { fileName } from './file-places.js';
import { reportLabelIn } from './report-labels.js';
import { reportTable, type TableOptions } from './report-table.js';

/** The places in captures that could not be read, as lines; none where there are none. */
export function printFaults(
  { faults, moreFaults }: Pick<CaptureReport, 'faults' | 'moreFaults'>,
  options: TableOptions,
): readonly string[] {
  const label = reportLabelIn(options.language);
  const rows = faults.map(({ code, place: { file, line, column } }) => [
    ...[`${fileName(file, label)}:${line}:${column}`, label(code)],
  ]);
  const more = moreFaults > 0 ? [['', label('more-faults', { count: `${moreFaults}` })]] : [];
  return reportTable('faults', ['place', 'fault'], [...rows, ...more], options);
}
