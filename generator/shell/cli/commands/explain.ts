import { describeWithPage } from '../../../authoring/explain/describe-with-page.js';
import type { Explanation } from '../../../authoring/explain/explanation.js';
import { explainRule } from '../../../authoring/explain/explain-rule.js';
import { findTopics } from '../../../authoring/explain/find-topics.js';
import { nearestTopic } from '../../../authoring/explain/nearest-topic.js';
import { printExplanations } from '../../../authoring/explain/print-explanations.js';
import { isDiagnosticCode } from '../../../base/diagnostics/diagnostic-codes.js';
import type { SourcedModel } from '../../../compiler/model/sourced-model.js';
import { readSpec } from '../../../compiler/read/read-spec.js';
import { FileError } from '../../files/file-error.js';
import { exitCode } from '../exit-code.js';
import { RefusalError } from '../refusal-error.js';
import type { Settings } from '../settings.js';
import { UsageError } from '../usage-error.js';
import type { Voice } from '../voice.js';
import type { Command } from './command.js';
import { pageAddress } from './page-address.js';
import { readSources, readSourcesOrShipped } from './read-sources.js';
import { readValidSpec } from './read-valid-spec.js';

/**
 * Shows what the spec says about messages, fields and codes, and what rules are about. Prints nothing but the error if
 * one of the words is unknown.
 */
export const explain: Command = async (settings, { voice, operands }) => {
  const areRules = operands.every(isDiagnosticCode);
  const spec = areRules
    ? readIfPossible(settings)
    : readValidSpec(readSourcesOrShipped(settings, voice), voice);
  if (spec === undefined && !areRules) return exitCode.findings;
  const page = pageAddress(settings);
  print(
    voice,
    operands.map((word) => ({ word, explanations: explainWord(spec, word, { voice, page }) })),
  );
  return exitCode.fine;
};

/** Rules are asked about when a spec has mistakes, and also where there is none. */
function readIfPossible(settings: Settings): SourcedModel | undefined {
  try {
    const result = readSpec(readSources(settings));
    return result.ok ? result : undefined;
  } catch (error) {
    if (error instanceof FileError || error instanceof RefusalError) return undefined;
    throw error;
  }
}

interface Answer {
  readonly word: string;
  readonly explanations: readonly Explanation[];
}

function print(voice: Voice, answers: readonly Answer[]): void {
  if (voice.format === 'json') voice.document({ diagnostics: [], answers });
  else {
    const texts = answers.map(({ explanations }) => printExplanations(explanations, voice));
    voice.print(texts.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines])));
  }
}

function explainWord(
  spec: SourcedModel | undefined,
  word: string,
  { voice, page }: { readonly voice: Voice; readonly page: string | undefined },
): readonly Explanation[] {
  const topics =
    spec === undefined
      ? []
      : findTopics(spec.model, word).map((topic) => describeWithPage(spec, topic, page));
  const explanations = [...topics, ...explainRule(word, voice.words)];
  if (explanations.length > 0) return explanations;
  throw new UsageError('nothing-to-explain', { word }, spec && nearestTopic(spec.model, word));
}
