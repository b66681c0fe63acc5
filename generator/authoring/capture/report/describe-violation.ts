import { describePhrase } from '../../../base/words/phrase.js';
import { labelIn, type Label, type PlainName } from '../../../base/words/label.js';
import type { Words } from '../../../base/words/words.js';
import type { ValueKind } from '../analyze/kind-of.js';
import type { CaptureReport } from './capture-report.js';

type ReportedViolation = CaptureReport['invalid'][number];

/** What the spec allows in a place and what was found instead, as a sentence. */
export function describeViolation(violation: ReportedViolation, words: Words): string {
  const label = labelIn(words, 'captures');
  const { code, received, details } = violation;
  if (code === 'required' || received === 'absent') return label('missing');
  if (code === 'unknown-key') {
    const [word] = details;
    return word === undefined ? label('unknown-key') : label('unknown-key-near', { word });
  }
  const expected = spaced(describeExpected(violation, words, label), label);
  // A value that breaks a limit is of the right kind.
  if (/^(?:min|max)-|^pattern$/.test(code)) return label('broken-limit', { expected });
  const found = spaced(label(receivedName(violation, received)), label);
  return label('mismatch', { expected, received: found });
}

/** Adds a space between Chinese and Latin letters or digits. */
function spaced(text: string, label: Label<'captures'>): string {
  return /^[!-~]/.test(text) ? label('latin-start', { text }) : text;
}

function describeExpected(
  { code, details }: ReportedViolation,
  words: Words,
  label: Label<'captures'>,
): string {
  const [bound = ''] = details;
  // The actual number of bytes is not known any more.
  if (code === 'min-bytes' || code === 'max-bytes') return label(code, { 0: bound });
  return describePhrase([code, ...details], words);
}

/** If the value is of the expected kind, it is another value of that kind. */
function receivedName(
  { code, details }: ReportedViolation,
  received: Exclude<ValueKind, 'absent'>,
): PlainName<'captures'> {
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
