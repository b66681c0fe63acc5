import { snakeCase } from '../../compiler/model/snake-case.js';
import type { Call } from '../../compiler/model/call.js';
import { parsePath } from '../../base/names/field-key.js';
import type { Definition, EnumDefinition, EnumValue, Model, Scalar } from '../../compiler/model/model.js';
import { fieldsNamed, findFields } from './find-fields.js';
import { findInDocs } from './find-in-docs.js';
import type { Topic } from './topic.js';
import { allUnions } from './unions-of.js';

/**
 * Everything that a word stands for, the most likely first: the name of a type, the value of a tag, the name of a
 * function that a union asks for, a call, a code, or a path that begins with one of these (`text.content`, `Level.10`).
 * Only a word that is none of these can be a field of any type, and only then a part of what things are called in
 * Chinese.
 */
export function findTopics(model: Model, word: string): readonly Topic[] {
  const named = topicsNamed(model, word);
  if (named.length > 0) return named;
  const fields = fieldsNamed(model, word);
  return fields.length > 0 ? fields : findInDocs(model, word);
}

function topicsNamed(model: Model, word: string): readonly Topic[] {
  const definitions = definitionsFor(model, word).map((definition): Topic => ({
    kind: 'definition',
    definition,
  }));
  const values = allEnums(model).flatMap((definition) =>
    valuesOf(definition, ({ value }) => String(value) === word),
  );
  const calls = callsFor(model, word).map((call): Topic => ({ kind: 'call', call }));
  return [...definitions, ...calls, ...values, ...insideOf(model, word)];
}

/** The type of that name, those that a tag of that value leads to, and unions that ask for a function of that name. */
export function definitionsFor(model: Model, word: string): readonly Definition[] {
  const tagged = allUnions(model).flatMap(({ members }) => members.filter(({ tags }) => hasTag(tags, word)));
  const asking = allUnions(model).filter(({ dispatch, accessors = [] }) =>
    [dispatch, ...accessors.map(({ name }) => name)].includes(word),
  );
  const names = new Set([word, ...tagged.map(({ name }) => name), ...asking.map(({ name }) => name)]);
  return [...names].flatMap((name) => model.definitions.get(name) ?? []);
}

/** The calls of that name, written like a type, a function or a part of a path, or whose path contains it. */
function callsFor({ calls }: Model, word: string): readonly Call[] {
  const inner = word.replace(/^\/|\/$/g, '');
  if (inner === '') return [];
  const isNamed = ({ name }: Call): boolean => [name, functionName(name), snakeCase(name)].includes(word);
  const isWithin = ({ path }: Call): boolean => `${path.value}/`.includes(`/${inner}/`);
  return [...calls.filter(isNamed), ...calls.filter((call) => !isNamed(call) && isWithin(call))];
}

function functionName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

export function allEnums(model: Model): readonly EnumDefinition[] {
  return [...model.definitions.values()].filter((definition) => definition.kind === 'enum');
}

function hasTag(tags: readonly Scalar[], word: string): boolean {
  return tags.some((tag) => String(tag) === word);
}

function insideOf(model: Model, word: string): readonly Topic[] {
  const [first = '', ...path] = parsePath(word);
  if (path.length === 0) return [];
  return definitionsFor(model, first).flatMap((definition): readonly Topic[] => {
    if (definition.kind !== 'enum') return findFields(model, definition, path);
    const wanted = path.join('.');
    return valuesOf(definition, ({ value, name }) => String(value) === wanted || name === wanted);
  });
}

function valuesOf(definition: EnumDefinition, isWanted: (value: EnumValue) => boolean): readonly Topic[] {
  return definition.values.filter(isWanted).map((value) => ({ kind: 'value', definition, value }));
}
