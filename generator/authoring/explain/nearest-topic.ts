import { diagnosticCodes } from '../../base/diagnostics/diagnostic-codes.js';
import { parsePath } from '../../base/names/field-key.js';
import { nearestWord } from '../../base/names/nearest-word.js';
import type { Definition, Model } from '../../compiler/model/model.js';
import { bodies, fieldsWithin } from './find-fields.js';
import { allEnums, definitionsFor } from './find-topics.js';
import { allUnions } from './unions-of.js';

/** The word that was probably meant, for one that stands for nothing. */
export function nearestTopic(model: Model, word: string): string | undefined {
  const [first = '', ...path] = parsePath(word);
  // Nothing is similar to an empty word, though any short one is only a letter away.
  if (first === '') return undefined;
  const words = topLevelWords(model);
  if (path.length === 0) return nearestWord(word, words) ?? nearestWord(word, diagnosticCodes);
  const start = definitionsFor(model, first).length > 0 ? first : nearestWord(first, words);
  if (start === undefined) return undefined;
  const paths = definitionsFor(model, start).flatMap((definition) => wordsInside(model, definition));
  const nearest = nearestWord(path.join('.'), paths);
  return nearest === undefined ? start : `${start}.${nearest}`;
}

function topLevelWords(model: Model): readonly string[] {
  const tags = allUnions(model).flatMap(({ members }) =>
    members.flatMap((member) => member.tags.map(String)),
  );
  const values = allEnums(model).flatMap((each) => each.values.map(({ value }) => String(value)));
  const calls = model.calls.flatMap(({ name, path }) => [name, path.value.split('/').at(-1) ?? '']);
  const fields = [...model.definitions.values()].flatMap((definition) =>
    definition.kind === 'object' ? fieldsWithin(definition.ownFields).map(({ field }) => field.name) : [],
  );
  return [...new Set([...tags, ...model.definitions.keys(), ...calls, ...values, ...fields])];
}

/** What can follow the dot, short paths first. */
function wordsInside(model: Model, definition: Definition): readonly string[] {
  switch (definition.kind) {
    case 'enum':
      return definition.values.flatMap(({ value, name }) => [String(value), name]);
    case 'union':
      return definition.members.flatMap(({ name }) => {
        const member = model.definitions.get(name);
        return member === undefined ? [] : wordsInside(model, member);
      });
    case 'object': {
      const paths = fieldsWithin(definition.fields).map(({ path }) => path.join('.'));
      const short = bodies(model, definition).flatMap((body) => {
        const start = `${body.join('.')}.`;
        return paths.filter((path) => path.startsWith(start)).map((path) => path.slice(start.length));
      });
      return [...new Set([...short, ...paths])];
    }
  }
}
