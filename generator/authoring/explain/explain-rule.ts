import { isDiagnosticCode } from '../../base/diagnostics/diagnostic-codes.js';
import { severityOf } from '../../base/diagnostics/severity.js';
import { fillGaps } from '../../base/words/gaps.js';
import type { Words } from '../../base/words/words.js';
import type { RuleExplanation } from './explanation.js';

/** What the rule of that name is about, in the language of the words; nothing if there is none. */
export function explainRule(word: string, words: Words): readonly RuleExplanation[] {
  if (!isDiagnosticCode(word)) return [];
  const { sentence, help } = words.mistakes[word];
  const shown = fillGaps(sentence, () => '…');
  return [{ kind: 'rule', rule: word, severity: severityOf(word), sentence: shown, help }];
}
