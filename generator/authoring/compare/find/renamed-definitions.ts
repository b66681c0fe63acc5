import type { Definition, Field, Model } from '../../../compiler/model/model.js';
import { typeText } from '../../../compiler/model/type-text.js';
import { writtenDefinitions } from '../../../compiler/model/visit-written.js';
import { once } from '../../../runtime/once.js';
import type { Renames } from '../comparison.js';

/** How much of what two definitions hold must be the same for one to be the other under a new name. */
const ALIKE = 0.7;

/**
 * The definitions that have another name now, told by what they hold: one that is gone and a new one of the same kind
 * are alike, and neither is more like another.
 */
export function renamedDefinitions(old: Model, now: Model): Renames {
  const gone = writtenDefinitions(old).filter(({ name }) => !now.definitions.has(name));
  const added = writtenDefinitions(now).filter(({ name }) => !old.definitions.has(name));
  const pairs = gone
    .flatMap((before) => added.map((after) => ({ before, after, likeness: likenessOf(before, after) })))
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((one, other) => other.likeness - one.likeness);
  const renames = new Map<string, string>();
  const taken = new Set<Definition>();
  for (const { before, after, likeness } of pairs) {
    const isRival = (pair: (typeof pairs)[number]): boolean =>
      pair.likeness === likeness && (pair.before === before) !== (pair.after === after);
    if (taken.has(before) || taken.has(after) || pairs.some(isRival)) continue;
    taken.add(before).add(after);
    renames.set(before.name, after.name);
  }
  return renames;
}

/** The share of parts that both have, from 0 to 1. */
function likenessOf(before: Definition, after: Definition): number {
  if (before.kind !== after.kind) return 0;
  const [parts, others] = [knownParts(before), knownParts(after)];
  const common = [...parts].filter((part) => others.has(part)).length;
  const all = parts.size + others.size - common;
  return all === 0 ? 0 : common / all;
}

/** Each definition is compared with many. */
const knownParts = once(partsOf);

/** What a definition holds, one text for each part. The base counts by its fields, and the description as one part. */
function partsOf(definition: Definition): ReadonlySet<string> {
  const doc = `doc ${definition.doc}`;
  switch (definition.kind) {
    case 'object':
      return new Set([doc, ...definition.fields.flatMap((field) => fieldParts(field, ''))]);
    case 'enum': {
      const { valueType, values } = definition;
      return new Set([
        doc,
        typeText(valueType),
        ...values.map(({ value, name }) => `${name} ${JSON.stringify(value)}`),
      ]);
    }
    case 'union': {
      const { tagPath, members } = definition;
      return new Set([doc, `tag ${tagPath.join('.')}`, ...members.map(({ name }) => name)]);
    }
  }
}

/** The name of a definition may have changed with the name of what refers to it: names of types do not count. */
function fieldParts({ name, type, presence }: Field, outer: string): readonly string[] {
  const path = `${outer}.${name}`;
  const inner = type.kind === 'object' ? type.fields.flatMap((field) => fieldParts(field, path)) : [];
  return [`${path} ${presence.kind} ${type.kind === 'reference' ? '' : typeText(type)}`, ...inner];
}
