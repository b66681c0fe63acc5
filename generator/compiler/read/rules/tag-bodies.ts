import { nearestWord } from '../../../base/names/nearest-word.js';
import type { JsonValue } from '../../model/json-value.js';
import type { Field } from '../../model/model.js';
import { valueAt } from '../../../runtime/value-at.js';
import type { Advice, Rule } from './rule.js';
import { shownTags, straysOf, type TaggedBody } from './tagged-bodies.js';

/**
 * In unions like those of the service a tag announces the key of the body: `type: text` comes with `text: {…}`. If
 * most members do so, one that does not is likely misspelt; but some services break the habit. A member may have no
 * body at all.
 */
export const tagBodies: Advice = (model, report) => {
  for (const { tag, stray } of straysOf(model)) {
    const body = likelyBody(stray);
    const [value = ''] = stray.tagValues;
    report('tag-body-mismatch', body.origin.range, { tag, value, found: body.name }, value);
  }
};

/**
 * Where the examples keep to the habit and the type does not, the type is misspelt. Each such example would be
 * reported as well, but for what it has right.
 */
export const tagBodyTypos: Rule = (model, report) => {
  for (const { tag, stray } of straysOf(model)) {
    const { definition, tagValues, bodies } = stray;
    const [value = ''] = tagValues;
    const shown = shownTags(definition, [tag]);
    const meant = bodies.map(({ name }) => name).find((name) => shown.includes(name));
    const constant = definition.ownFields.find(({ name }) => name === tag)?.type;
    if (meant !== undefined && constant?.kind === 'const' && constant.origin !== undefined) {
      report('tag-body-typo', constant.origin.range, { tag, value, found: meant, shown: meant }, meant);
      continue;
    }
    const body = likelyBody(stray);
    const shownBody = shownBodyOf(stray, body);
    if (shownBody === undefined) continue;
    const parameters = { tag, value, found: body.name, shown: shownBody };
    report('tag-body-typo', body.origin.range, parameters, shownBody);
  }
};

/** The body whose name is most like the tag. */
function likelyBody({ tagValues: [value = ''], bodies }: TaggedBody): Field {
  const alike = nearestWord(
    value,
    bodies.map(({ name }) => name),
  );
  return bodies.find(({ name }) => name === alike) ?? bodies[0];
}

/** The name that examples have instead of that of a body which must be there: the tag. */
function shownBodyOf({ definition, tagValues }: TaggedBody, body: Field): string | undefined {
  if (body.presence.kind !== 'required') return undefined;
  const known = new Set(definition.fields.flatMap(({ name, aliases }) => [name, ...aliases]));
  const spellings = [body.name, ...body.aliases];
  return tagValues.find(
    (value) =>
      !known.has(value) &&
      definition.examples.some(
        (example) => hasKey(example, value) && !spellings.some((name) => hasKey(example, name)),
      ),
  );
}

function hasKey(example: JsonValue, key: string): boolean {
  return valueAt(example, [key]) !== undefined;
}
