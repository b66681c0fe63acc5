import { once } from '../../runtime/once.js';
import type { Definition, Model } from './model.js';
import { reachableDefinitions } from './reachable-definitions.js';

/**
 * The definitions that programs send and never receive: those that the spec marks, with all that they consist of. What
 * is also part of a type that is not sent is received.
 */
export const sentNames: (model: Model) => ReadonlySet<string> = once((model) => {
  const definitions = [...model.definitions.values()];
  const sent = partsOf(model, definitions.filter(isMarkedSent));
  const received = partsOf(
    model,
    definitions.filter(({ name }) => !sent.has(name)),
  );
  return new Set([...sent].filter((name) => !received.has(name)));
});

/** Those of them that are sent by themselves: marked, or part of such a type, and not only extended by one. */
export function sentByThemselves(model: Model, sent: ReadonlySet<string>): ReadonlySet<string> {
  const marked = [...model.definitions.values()].filter((each) => sent.has(each.name) && isMarkedSent(each));
  const parts = reachableDefinitions(model, marked, { embedded: true, items: true });
  return new Set(parts.map(({ name }) => name).filter((name) => sent.has(name)));
}

export function isMarkedSent(definition: Definition): boolean {
  return definition.kind !== 'enum' && definition.sent === true;
}

/** The names of all that some definitions consist of, what they extend and hold as JSON text included. */
export function partsOf(model: Model, definitions: readonly Definition[]): ReadonlySet<string> {
  const parts = reachableDefinitions(model, definitions, { bases: true, embedded: true, items: true });
  return new Set(parts.map(({ name }) => name));
}
