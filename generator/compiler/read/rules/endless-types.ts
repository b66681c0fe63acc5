import { closedValues } from '../../model/listed-values.js';
import type { Definition, Field, Model, Type } from '../../model/model.js';
import { presenceBeside } from '../../model/presence-beside.js';
import type { Range } from '../../../base/source/range.js';
import { writtenDefinitions } from '../../model/visit-written.js';
import type { Rule } from './rule.js';

/** No type needs a value of its own inside each of its values: none could ever end. Each cycle is reported once. */
export const endlessTypes: Rule = (model, report) => {
  const endless = endlessNames(model);
  const visited = new Set<string>();
  for (const { name } of writtenDefinitions(model)) {
    const path: Need[] = [];
    for (let next = name; endless.has(next) && !visited.has(next);) {
      visited.add(next);
      const need = endlessNeed(model, next, endless);
      if (need === undefined) break;
      path.push(need);
      next = need.to;
      const cycle = path.slice(path.findIndex(({ from }) => from === next));
      const [first] = cycle.filter(({ place }) => place !== undefined);
      if (path.every(({ from }) => from !== next) || first?.place === undefined) continue;
      const names = [...cycle.map(({ from }) => from), next].join(' → ');
      report('endless-type', first.place, { cycle: names });
    }
  }
};

/** A definition that needs another one, and the reference that says so. */
interface Need {
  readonly from: string;
  readonly to: string;
  /** Of a member that a union needs, nothing: the objects in the cycle say where it can be broken. */
  readonly place: Range | undefined;
}

/** The definitions of which no value can end: those that are left after all that can were found. */
function endlessNames(model: Model): ReadonlySet<string> {
  const endless = new Set(model.definitions.keys());
  const users = usersOf(model);
  const waiting = [...endless];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const definition = model.definitions.get(name);
    if (definition === undefined || !endless.has(name) || isEndless(model, definition, endless)) continue;
    endless.delete(name);
    waiting.push(...(users.get(name) ?? []));
  }
  return endless;
}

/** For each definition those that name it. */
function usersOf(model: Model): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  for (const definition of model.definitions.values()) {
    for (const { to } of needsOf(model, definition, () => true)) {
      const names = users.get(to);
      if (names === undefined) users.set(to, [definition.name]);
      else names.push(definition.name);
    }
  }
  return users;
}

function isEndless(model: Model, definition: Definition, endless: ReadonlySet<string>): boolean {
  switch (definition.kind) {
    case 'enum':
      return false;
    case 'union':
      return definition.members.length > 0 && definition.members.every(({ name }) => endless.has(name));
    case 'object':
      return isEndlessObject(model, definition.fields, (name) => endless.has(name));
  }
}

type IsEndless = (name: string) => boolean;

function isEndlessObject(model: Model, fields: readonly Field[], isEndlessName: IsEndless): boolean {
  return fields.some(
    (field) => isAlwaysThere(model, field, fields) && isEndlessType(model, field.type, isEndlessName),
  );
}

function isEndlessType(model: Model, type: Type, isEndlessName: IsEndless): boolean {
  switch (type.kind) {
    case 'reference':
      return isEndlessName(type.name);
    case 'object':
      return isEndlessObject(model, type.fields, isEndlessName);
    case 'list':
      return (type.minItems ?? 0) > 0 && isEndlessType(model, type.element, isEndlessName);
    case 'alternatives':
      return type.types.every((each) => isEndlessType(model, each, isEndlessName));
    default:
      return false;
  }
}

/** Required, or under a condition that always holds. */
function isAlwaysThere(model: Model, field: Field, siblings: readonly Field[]): boolean {
  const presence = presenceBeside(model, field, siblings);
  if (presence.kind !== 'conditional') return presence.kind === 'required';
  return presence.conditions.every(({ field: name, values }) => {
    const sibling = siblings.find((each) => each.name === name);
    const possible = sibling && closedValues(model, sibling.type);
    const isThere = sibling?.presence.kind === 'required' && sibling.aliases.length === 0;
    return isThere && possible?.every((value) => values.includes(value)) === true;
  });
}

/** The first part of a definition that has no end. */
function endlessNeed(model: Model, name: string, endless: ReadonlySet<string>): Need | undefined {
  const definition = model.definitions.get(name);
  if (definition === undefined) return undefined;
  return needsOf(model, definition, (type) => isEndlessType(model, type, (each) => endless.has(each)))[0];
}

/** The definitions that the parts of a definition name which are of such a type. */
function needsOf(model: Model, definition: Definition, isWanted: (type: Type) => boolean): readonly Need[] {
  const { name: from } = definition;
  switch (definition.kind) {
    case 'enum':
      return [];
    case 'union':
      return definition.members.map(({ name }) => ({ from, to: name, place: undefined }));
    case 'object':
      return definition.fields
        .filter((field) => isAlwaysThere(model, field, definition.fields) && isWanted(field.type))
        .flatMap(({ type, origin }) =>
          namesIn(model, type, isWanted).map((to) => ({
            from,
            to,
            place: type.origin?.range ?? origin.range,
          })),
        );
  }
}

function namesIn(model: Model, type: Type, isWanted: (type: Type) => boolean): readonly string[] {
  switch (type.kind) {
    case 'reference':
      return [type.name];
    case 'list':
      return namesIn(model, type.element, isWanted);
    case 'alternatives':
      return type.types.flatMap((each) => namesIn(model, each, isWanted));
    case 'object':
      return type.fields
        .filter((field) => isAlwaysThere(model, field, type.fields) && isWanted(field.type))
        .flatMap((field) => namesIn(model, field.type, isWanted));
    default:
      return [];
  }
}
