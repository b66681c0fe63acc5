import { firstLine } from '../../compiler/model/first-line.js';
import type { Definition, Model } from '../../compiler/model/model.js';
import { writtenDefinitions } from '../../compiler/model/visit-written.js';
import { fieldsWithin } from './find-fields.js';
import type { Topic } from './topic.js';

/**
 * What is called so in Chinese: calls and types, then fields and codes whose description has the word in its first
 * line, of each those first that are called exactly so or begin with it. A word without Chinese is a name of the wire
 * and found by name alone.
 */
export function findInDocs(model: Model, word: string): readonly Topic[] {
  if (!/\p{Script=Han}/u.test(word)) return [];
  const ranked = everything(model).flatMap(({ topic, doc }) => {
    const name = firstLine(doc);
    if (!name.includes(word)) return [];
    const isPart = topic.kind === 'field' || topic.kind === 'value';
    return [{ topic, rank: (isPart ? 3 : 0) + rankOf(word, name) }];
  });
  return ranked.toSorted((one, other) => one.rank - other.rank).map(({ topic }) => topic);
}

function rankOf(word: string, name: string): number {
  if (name === word) return 0;
  return name.startsWith(word) ? 1 : 2;
}

interface NamedTopic {
  readonly doc: string;
  readonly topic: Topic;
}

function everything(model: Model): readonly NamedTopic[] {
  const written = writtenDefinitions(model);
  return [
    ...model.calls.map((call): NamedTopic => ({ doc: call.doc, topic: { kind: 'call', call } })),
    ...written.map((definition): NamedTopic => ({
      doc: definition.doc,
      topic: { kind: 'definition', definition },
    })),
    ...written.flatMap(partsOf),
  ];
}

function partsOf(definition: Definition): readonly NamedTopic[] {
  switch (definition.kind) {
    case 'object':
      return fieldsWithin(definition.ownFields).map(({ path, field }) => ({
        doc: field.doc,
        topic: { kind: 'field', owner: definition, path, field },
      }));
    case 'enum':
      return definition.values.map((value) => ({
        doc: value.doc,
        topic: { kind: 'value', definition, value },
      }));
    case 'union':
      return [];
  }
}
