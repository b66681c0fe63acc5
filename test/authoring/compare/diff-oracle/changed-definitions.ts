import type { CheckedSpec } from '../../../../generator/compiler/check-spec.js';
import { partsOf, isMarkedSent, sentNames } from '../../../../generator/compiler/model/sent-names.js';
import { directions, type Direction } from '../../../../generator/authoring/compare/change-rule.js';
import { withoutOrigins } from '../../../support/without-origins.js';

/**
 * The definitions of the old version that are other ones in the new version, or gone. Those that only refer to them
 * take another value for their sake alone.
 */
export function changedDefinitions(old: CheckedSpec, now: CheckedSpec): ReadonlySet<string> {
  const changed = [...old.model.definitions.keys()].filter((name) => textOf(old, name) !== textOf(now, name));
  return new Set(changed);
}

/** The same with those that refer to one: what is generated for them is seen through its type. */
export function affectedDefinitions(
  { model }: CheckedSpec,
  changed: ReadonlySet<string>,
): ReadonlySet<string> {
  const affected = [...model.definitions.values()].filter((definition) => {
    if (changed.has(definition.name)) return true;
    const text = JSON.stringify(withoutOrigins(definition));
    return [...changed].some((name) => text.includes(JSON.stringify(name)));
  });
  return new Set(affected.map(({ name }) => name));
}

const texts = new WeakMap<object, string>();

function textOf({ model }: CheckedSpec, name: string): string | undefined {
  const definition = model.definitions.get(name);
  if (definition === undefined) return undefined;
  const known = texts.get(definition) ?? JSON.stringify(withoutOrigins(definition));
  texts.set(definition, known);
  return known;
}

/** Who had to do with a definition before, and who has now: what breaks is told of both. */
export function concerned(old: CheckedSpec, now: CheckedSpec): (definition: string) => readonly Direction[] {
  const all = [old, now].map(({ model }) => {
    const sent = partsOf(model, [...model.definitions.values()].filter(isMarkedSent));
    return { model, sent, onlySent: sentNames(model) };
  });
  return (definition) =>
    directions.filter((direction) =>
      all.some(({ model, sent, onlySent }) => {
        if (!model.definitions.has(definition)) return false;
        return direction === 'sent' ? sent.has(definition) : !onlySent.has(definition);
      }),
    );
}
