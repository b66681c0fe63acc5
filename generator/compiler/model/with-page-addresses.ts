import type { Model } from './model.js';

/** The same model, each of whose types knows where a reference page describes it: at the anchor of its name. */
export function withPageAddresses(model: Model, page: string): Model {
  const entries = [...model.definitions].map(
    ([name, definition]) => [name, { ...definition, page: `${page}#${name}` }] as const,
  );
  return { ...model, definitions: new Map(entries) };
}
