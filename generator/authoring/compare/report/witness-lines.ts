import type { Line } from '../../../base/text/line.js';
import { printable } from '../../../base/text/printable.js';
import { wrapText } from '../../../base/text/wrap-text.js';
import type { Audience } from '../../../base/words/audience.js';
import { labelIn } from '../../../base/words/label.js';
import type { DescribedFinding } from '../describe-finding.js';

const INDENT = '    ';

/** More of a payload nobody reads; `--format json` has it whole. */
const MAXIMUM = 240;

/** What shows that a difference breaks somebody, or that nothing was found that does. */
export function witnessLines(
  { witness }: DescribedFinding,
  { words, width = Infinity }: Audience,
): readonly Line[] {
  if (witness === undefined) return [];
  const label = labelIn(words, 'comparisons');
  const wrap = (text: string): readonly string[] => wrapText(text, width, 'keep');
  if (witness === null) return wrap(label('witness-none'));
  if (witness.kind === 'code')
    return [...wrap(label('witness-code')), ...witness.code.split('\n').map((line) => INDENT + line)];
  const { type, payload, message } = witness;
  return [
    ...wrap(label('witness-payload', { type })),
    // As code is, not wrapped: a break inside of a text would be one of the payload, for who copies it.
    INDENT + printable(JSON.stringify(payload), MAXIMUM),
    ...wrap(message),
  ];
}
