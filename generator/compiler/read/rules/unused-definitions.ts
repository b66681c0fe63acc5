import { innerTypes } from '../../model/inner-types.js';
import { lineage } from '../../model/inheritance.js';
import type { Definition, Model, ObjectDefinition, Type } from '../../model/model.js';
import { pagesOf } from '../../model/page.js';
import { visitFields, writtenDefinitions, writtenObjects } from '../../model/visit-written.js';
import type { Advice } from './rule.js';

/**
 * A type that stands beside the members of a union, with the same base, is most likely meant to be one. A type that
 * nothing names and no example shows is left over, or misspelt elsewhere.
 */
export const unusedDefinitions: Advice = (model, report) => {
  const definitions = writtenDefinitions(model);
  // Without a union nothing says what programs begin with: each type may be meant to be used by itself.
  if (definitions.every(({ kind }) => kind !== 'union')) return;
  const called = model.calls.flatMap(({ request, response }) => [
    request?.value ?? response.value,
    response.value,
  ]);
  const used = new Set([
    ...usedNames(model),
    ...called,
    ...pagesOf(model).map((page) => page.definition.name),
  ]);
  for (const definition of definitions) {
    const { name, origin } = definition;
    if (used.has(name)) continue;
    const kin = definition.kind === 'object' ? unionOfKin(model, definition) : undefined;
    if (kin !== undefined)
      report('forgotten-member', origin.range, { name, base: kin.base }, `in: ${kin.union}`);
    else if (isShownNowhere(definition)) report('unused-definition', origin.range, { name });
  }
};

/** The names in types, bases and unions. */
function usedNames(model: Model): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { field } of visitFields(model)) for (const name of namesIn(field.type)) names.add(name);
  for (const definition of writtenDefinitions(model)) {
    if (definition.kind === 'object' && definition.base !== undefined) names.add(definition.base);
    if (definition.kind !== 'union') continue;
    if (definition.bodiesOf !== undefined) names.add(definition.bodiesOf);
    for (const member of definition.members) names.add(member.name);
  }
  return names;
}

function namesIn(type: Type): readonly string[] {
  if (type.kind === 'reference' || type.kind === 'json') return [type.name];
  if (type.kind === 'list' && type.each !== undefined) return [type.each];
  // The fields of an object are visited with their own types.
  return type.kind === 'object' ? [] : innerTypes(type).flatMap(namesIn);
}

/** The union that most of those are in that have a base in common with an object, and that base. */
function unionOfKin(
  model: Model,
  { name, base }: ObjectDefinition,
): { readonly base: string; readonly union: string } | undefined {
  if (base === undefined) return undefined;
  for (const ancestor of lineage(model, base)) {
    const kin = writtenObjects(model).filter(
      (each) => each.name !== name && lineage(model, each.name).slice(1).includes(ancestor),
    );
    const counts = writtenDefinitions(model).flatMap((definition) => {
      if (definition.kind !== 'union') return [];
      const count = definition.members.filter((member) =>
        kin.some((each) => each.name === member.name),
      ).length;
      return count === 0 ? [] : [{ union: definition.name, count }];
    });
    const [most] = counts.sort((one, other) => other.count - one.count);
    if (most !== undefined) return { base: ancestor, union: most.union };
  }
  return undefined;
}

/** A union is what programs look at first, and an example shows that somebody sends or receives the type as it is. */
function isShownNowhere(definition: Definition): boolean {
  return definition.kind === 'enum' || (definition.kind === 'object' && definition.examples.length === 0);
}
