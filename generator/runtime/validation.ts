import { collectFaults } from './collect-faults.js';
import { describeFault, type DocOf, type Issue, type Language } from './describe-fault.js';
import type { Fault, Place } from './fault.js';
import { generalFault } from './fault-list.js';
import type { GeneralCode } from './issue-code.js';
import { once } from './once.js';
import type { Shape } from './shape.js';
import type { Validation } from './validation-result.js';

/** The Chinese texts of an object's own fields, by their paths in it, with those of the types that it leads to. */
export type FieldTexts = readonly [
  shape: Shape,
  texts: Readonly<Record<string, string>>,
  others?: () => readonly FieldTexts[],
];

/** The result for a value that the guard refused. Never throws, whatever the value does when it is read. */
export function refuse(texts: FieldTexts, value: unknown, language: Language): Validation<never> {
  try {
    const docOf = (place: Place): string | undefined => docIn(textsBelow(texts), place);
    return { ok: false, issues: issuesOf(collectFaults(texts[0], value), language, docOf) };
  } catch {
    // A getter or proxy threw, or the value is nested without end.
    return { ok: false, issues: onlyIssue('unreadable', undefined, language) };
  }
}

/** Parses JSON text and validates what it holds. Never throws. */
export function readJson<Value>(
  text: string,
  validate: (value: unknown, language: Language) => Validation<Value>,
  language: Language,
): Validation<Value> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, issues: onlyIssue('json', text, language) };
  }
  return validate(value, language);
}

/** The faults of a value that the guard refused, in words. A value that has none by now read differently before. */
export function issuesOf(faults: readonly Fault[], language: Language, docOf?: DocOf): readonly Issue[] {
  if (faults.length === 0) return onlyIssue('unreadable', undefined, language);
  return faults.map((fault) => describeFault(fault, language, docOf));
}

/** A fault of the value as a whole, in words. */
export function onlyIssue(code: GeneralCode, received: unknown, language: Language): readonly Issue[] {
  return [describeFault(generalFault(code, received), language)];
}

/** By the paths of fields, which are put together for each question: objects would make names of them first. */
type TextsByShape = ReadonlyMap<object | undefined, ReadonlyMap<string, string>>;

const textsBelow = /* @__PURE__ */ once((texts: FieldTexts): TextsByShape => {
  const found = new Map<Shape, ReadonlyMap<string, string>>();
  const queue = [texts];
  for (const [shape, own, others] of queue) {
    if (found.has(shape)) continue;
    found.set(shape, new Map(Object.entries(own)));
    if (others) queue.push(...others());
  }
  return found;
});

/** The text stands with the innermost definition; what is inside of it goes by the names of the fields from there. */
function docIn(texts: TextsByShape, innermost: Place): string | undefined {
  let path = '';
  for (let place: Place | undefined = innermost; place; place = place.outer) {
    const { object, field, isTag } = place;
    // Each member of a union has a text of its own for the tag.
    if (field === undefined && isTag) return undefined;
    if (field === undefined) continue;
    path = path === '' ? field : `${field}.${path}`;
    const own = texts.get(object);
    if (own) return own.get(path);
  }
  return undefined;
}
