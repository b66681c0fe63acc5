import type { Phrase } from '../../../base/words/phrase.js';

/** Whether a reason is about a place where reading cannot go on, rather than about what is wrong there. */
export function isLateReason(reason: string): boolean {
  return /^(?:deficient indentation|bad indentation|missed comma|unexpected end|end of the stream|expected|can not read|a whitespace)/.test(
    reason,
  );
}

/** Why js-yaml refuses a text; in our own words where js-yaml describes a symptom and not the mistake. */
export function yamlReason(reason: string, text: string, position: number): Phrase {
  switch (reason) {
    case 'null byte is not allowed in input':
      return 'the stream contains non-printable characters';
    case 'deficient indentation':
      return 'yaml-unclosed';
    case 'bad indentation of a mapping entry':
      return isAfterValue(text, position) ? 'yaml-leftover' : reason;
    default:
      return reason;
  }
}

/** Whether there is more on the line than a key that is indented too far, whose colon then cannot follow. */
function isAfterValue(text: string, position: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', position - 1) + 1, position).trim();
  return before !== '' && (text.charAt(position) !== ':' || /:\s/.test(before));
}
