import type { Line } from '../../../base/text/line.js';
import type { Audience } from '../../../base/words/audience.js';
import { labelIn } from '../../../base/words/label.js';
import type { CaptureReport } from './capture-report.js';
import { fileName } from './file-places.js';
import { reportTable } from './report-table.js';

/** The places in captures that could not be read, as lines; no lines if there are none. */
export function printFaults(
  { faults, moreFaults }: Pick<CaptureReport, 'faults' | 'moreFaults'>,
  audience: Audience,
): readonly Line[] {
  const label = labelIn(audience.words, 'captures');
  const rows = faults.map(({ code, place: { file, line, column } }) => [
    ...[`${fileName(file, label)}:${line}:${column}`, label(code)],
  ]);
  const more = moreFaults > 0 ? [['', label('more-faults', { count: `${moreFaults}` })]] : [];
  return reportTable('faults', ['place', 'fault'], [...rows, ...more], audience);
}
