import type { Call } from '../../../compiler/model/call.js';
import type { Field, Model, ObjectDefinition } from '../../../compiler/model/model.js';
import { pageLists, type PageList } from '../../../compiler/model/page.js';
import { sentNames, partsOf } from '../../../compiler/model/sent-names.js';
import { writtenObjects } from '../../../compiler/model/visit-written.js';
import { plainSpelling } from './same-name.js';

/** A call that is repeated until all pages are read, and what tells a program to begin. */
export interface PagingLoop {
  readonly call: Call;
  readonly request: ObjectDefinition;
  readonly response: ObjectDefinition;
  /** What of a response goes into the next request. */
  readonly cursors: readonly Handover[];
  /** The field that says whether there is more. */
  readonly more?: Field;
  readonly lists: readonly PageList[];
  /** What is received before: types that hold what the request takes. */
  readonly notices: readonly Notice[];
}

export interface Notice {
  readonly definition: ObjectDefinition;
  readonly handovers: readonly Handover[];
}

export interface Handover {
  readonly from: string;
  readonly to: string;
}

/**
 * The loops that a spec implies by the names of fields: the response is a page, and has a `next_cursor` for the
 * request's `cursor`. A type that no call has, and that has fields called like those of the request, comes before.
 */
export function pagingLoops(model: Model): readonly PagingLoop[] {
  return model.calls.flatMap((call): readonly PagingLoop[] => {
    const request = objectNamed(model, call.request?.value);
    const response = objectNamed(model, call.response.value);
    if (request === undefined || response === undefined) return [];
    const lists = pageLists(model, response);
    const cursors = handovers(response.fields, request.fields, (name) => name.replace(/^next/, '')).filter(
      ({ from, to }) => plainSpelling(from) !== plainSpelling(to),
    );
    if (lists.length === 0 || cursors.length === 0) return [];
    const more = response.fields.find(({ name }) => /^(?:has|is)?more$/.test(plainSpelling(name)));
    const notices = noticesOf(model, request);
    return [{ call, request, response, cursors, lists, notices, ...(more && { more }) }];
  });
}

function noticesOf(model: Model, request: ObjectDefinition): readonly Notice[] {
  const parts = model.calls.flatMap(({ request: sent, response }) => [sent?.value, response.value]);
  const ofCalls = partsOf(
    model,
    parts.flatMap((name) => model.definitions.get(name ?? '') ?? []),
  );
  const sent = sentNames(model);
  return writtenObjects(model)
    .filter(({ name }) => !ofCalls.has(name) && !sent.has(name))
    .map((definition) => ({ definition, handovers: handovers(definition.fields, request.fields) }))
    .filter(({ handovers: found }) => found.length > 0);
}

function handovers(
  from: readonly Field[],
  to: readonly Field[],
  renamed: (name: string) => string = (name) => name,
): readonly Handover[] {
  const targets = new Map(to.map(({ name }) => [plainSpelling(name), name]));
  return from.flatMap(({ name }) => {
    const target = targets.get(renamed(plainSpelling(name)));
    return target === undefined ? [] : [{ from: name, to: target }];
  });
}

function objectNamed(model: Model, name = ''): ObjectDefinition | undefined {
  const definition = model.definitions.get(name);
  return definition?.kind === 'object' ? definition : undefined;
}
