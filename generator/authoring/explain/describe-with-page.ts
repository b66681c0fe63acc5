import { fragmentOf } from '../../base/names/anchors.js';
import type { SourcedModel } from '../../compiler/model/sourced-model.js';
import { anchorOfTopic } from './anchor-of-topic.js';
import { describeTopic } from './describe-topic.js';
import type { TopicExplanation } from './explanation.js';
import type { Topic } from './topic.js';

/** What there is to say of a topic, and where the reference page says it, if there is one. */
export function describeWithPage(
  spec: SourcedModel,
  topic: Topic,
  page: string | undefined,
): TopicExplanation {
  const explanation = describeTopic(spec, topic);
  if (page === undefined) return explanation;
  const address = { page: page + fragmentOf(anchorOfTopic(spec.model, topic)) };
  if (explanation.kind !== 'field') return { ...explanation, ...address };
  return { ...explanation, field: { ...explanation.field, ...address } };
}
