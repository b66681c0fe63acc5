import { describeTopic } from '../../../authoring/explain/describe-topic.js';
import type { Explanation } from '../../../authoring/explain/explanation.js';
import { findTopics } from '../../../authoring/explain/find-topics.js';
import { nearestTopic } from '../../../authoring/explain/nearest-topic.js';
import { printExplanations } from '../../../authoring/explain/print-explanations.js';
import type { SourcedModel } from '../../../compiler/model/sourced-model.js';
import { exitCode } from '../exit-code.js';
import { UsageError } from '../usage-error.js';
import type { Command } from './command.js';
import { readSources } from './read-sources.js';
import { readValidSpec } from './read-valid-spec.js';

/**
 * Shows what the spec says about messages, fields and codes. Prints nothing but the error if one of the words is
 * unknown.
 */
export const explain: Command = async (settings, { voice, operands }) => {
  const spec = readValidSpec(readSources(settings), voice);
  if (spec === undefined) return exitCode.findings;
  const answers = operands.map((word) => ({ word, explanations: explainWord(spec, word) }));
  if (voice.format === 'json') voice.document({ diagnostics: [], answers });
  else {
    const texts = answers.map(({ explanations }) => printExplanations(explanations, voice));
    voice.print(texts.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines])));
  }
  return exitCode.fine;
};

function explainWord(spec: SourcedModel, word: string): readonly Explanation[] {
  const topics = findTopics(spec.model, word);
  if (topics.length === 0) {
    throw new UsageError('nothing-to-explain', { word }, nearestTopic(spec.model, word));
  }
  return topics.map((topic) => describeTopic(spec, topic));
}
