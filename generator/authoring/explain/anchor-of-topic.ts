import { anchorOf } from '../../base/names/anchors.js';
import type { Definition, Model, ObjectDefinition } from '../../compiler/model/model.js';
import { fieldsWithin } from './find-fields.js';
import type { FieldTopic, Topic } from './topic.js';

/** The anchor at which the reference page describes a topic. */
export function anchorOfTopic(model: Model, topic: Topic): string {
  switch (topic.kind) {
    case 'call':
      return anchorOf(topic.call.name);
    case 'value':
      return anchorOf(topic.definition.name, [String(topic.value.value)]);
    case 'definition':
      return anchorOfDefinition(topic.definition);
    case 'field':
      return anchorOfField(model, topic);
  }
}

/** What is made for a union of bodies is described where its type is. */
function anchorOfDefinition(definition: Definition): string {
  const isMade = definition.kind === 'object' && definition.bodyOf !== undefined;
  return anchorOf(isMade ? definition.bodyOf : definition.name);
}

/** A field is described where it is written; one that is reached through other types, with the type asked about. */
export function anchorOfField(model: Model, { owner, path }: Pick<FieldTopic, 'owner' | 'path'>): string {
  let definition: Definition | undefined = owner;
  while (definition?.kind === 'object') {
    if (isWrittenIn(definition, path)) return anchorOf(definition.name, path);
    definition = model.definitions.get(definition.base ?? '');
  }
  return anchorOfDefinition(owner);
}

function isWrittenIn({ ownFields, bodyOf }: ObjectDefinition, path: readonly string[]): boolean {
  if (bodyOf !== undefined) return false;
  return fieldsWithin(ownFields).some(
    (placed) =>
      placed.path.length === path.length && placed.path.every((name, index) => name === path[index]),
  );
}
