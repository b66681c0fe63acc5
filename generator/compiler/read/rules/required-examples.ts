import { writtenDefinitions } from '../../model/visit-written.js';
import type { Rule } from './rule.js';

/** A member of a union, which the service can send or receive, has an example. */
export const requiredExamples: Rule = (model, report) => {
  const definitions = writtenDefinitions(model);
  const members = new Set(
    definitions.flatMap((definition) =>
      definition.kind === 'union' ? definition.members.map(({ name }) => name) : [],
    ),
  );
  for (const definition of definitions) {
    if (definition.kind !== 'object' || !members.has(definition.name) || definition.examples.length > 0)
      continue;
    report('missing-example', definition.origin.range, { name: definition.name });
  }
};
