import { describePhrase } from '../../../base/words/describe-phrase.js';
import type { Language } from '../../../base/words/language.js';
import type { CaptureReport } from './capture-report.js';
import { reportLabelIn, type ReportLabel, type ReportLabelName } from './report-labels.js';

type Violation = CaptureReport['invalid'][number];

/** What the spec allows in a place and what was there instead, as a sentence. */
export function describeViolation(violation: Violation, language: Language): string {
  const label = reportLabelIn(language);
  const { code } = violation;
  if (code === 'required') return label('missing');
  const expected = spaced(describeExpected(violation, language, label), language);
  // What breaks a limit is of the right kind.
  if (/^(?:min|max)-|^pattern$/.test(code)) return label('broken-limit', { expected });
  const received = spaced(label(receivedLabel(violation)), language);
  return label('mismatch', { expected, received });
}

/** Chinese stands off from Latin letters and digits. */
function spaced(text: string, language: Language): string {
  return language === 'zh-CN' && /^[!-~]/.test(text) ? ` ${text}` : text;
}

function describeExpected({ code, details }: Violation, language: Language, label: ReportLabel): string {
  const [bound = ''] = details;
  // How many there are is not told.
  if (code === 'min-bytes' || code === 'max-bytes') return label(code, { 0: bound });
  return describePhrase([code, ...details], language);
}

/** Of a constant's own kind there is another one. */
function receivedLabel({ code, details, received }: Violation): ReportLabelName {
  const isAlike = expectedKinds(code, details).includes(received);
  return isAlike && (received === 'string' || received === 'number' || received === 'boolean')
    ? `other-${received}`
    : received;
}

function expectedKinds(code: string, details: readonly string[]): readonly string[] {
  switch (code) {
    case 'integer':
    case 'number':
    case 'number-range':
      return ['number'];
    case 'constant':
    case 'one-of':
      return details.flatMap((values) => values.split(', ').map(kindOfConstant));
    case 'known-tag':
      return details.slice(1).flatMap((values) => values.split(', ').map(kindOfConstant));
    default:
      return [];
  }
}

function kindOfConstant(json: string): string {
  if (json.startsWith('"')) return 'string';
  return json === 'true' || json === 'false' ? 'boolean' : 'number';
}
