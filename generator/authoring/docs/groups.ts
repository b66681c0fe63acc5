import type { Call } from '../../compiler/model/call.js';
import type { EnumDefinition, Model, ObjectDefinition, UnionDefinition } from '../../compiler/model/model.js';
import { writtenDefinitions } from '../../compiler/model/visit-written.js';
import { allUnions } from '../explain/unions-of.js';

/** Types that stand together in the page. */
export type Group =
  | { readonly kind: 'union'; readonly union: UnionDefinition; readonly types: readonly ObjectDefinition[] }
  | { readonly kind: 'calls'; readonly calls: readonly Call[]; readonly types: readonly ObjectDefinition[] }
  | { readonly kind: 'others'; readonly types: readonly ObjectDefinition[] }
  | { readonly kind: 'enums'; readonly types: readonly EnumDefinition[] };

/**
 * Every object and enum in one group: the first union that it is in, or that a type extending it is in; the calls that
 * it is sent or received by; the others.
 */
export function groupsOf(model: Model): readonly Group[] {
  const left = new Map(
    writtenDefinitions(model).flatMap((each) => (each.kind === 'object' ? [[each.name, each] as const] : [])),
  );
  const take = (names: readonly string[]): readonly ObjectDefinition[] =>
    names.flatMap((name) => {
      const definition = left.get(name);
      return definition !== undefined && left.delete(name) ? [definition] : [];
    });
  const unions = unionsToShow(model).map((union): Group => {
    const members = take(union.members.map(({ name }) => name));
    return {
      kind: 'union',
      union,
      types: [...members, ...take(members.flatMap((each) => basesOf(model, each)))],
    };
  });
  const { calls } = model;
  const parts = calls.flatMap(({ request, response }) => [request?.value ?? '', response.value]);
  const groups: readonly Group[] = [
    ...unions,
    { kind: 'calls', calls, types: take(parts) },
    { kind: 'others', types: [...left.values()] },
    { kind: 'enums', types: [...model.definitions.values()].filter((each) => each.kind === 'enum') },
  ];
  return groups.filter((group) => group.types.length > 0 || (group.kind === 'calls' && calls.length > 0));
}

/** The unions of types that are written: those of bodies have the types of others. */
export function unionsToShow(model: Model): readonly UnionDefinition[] {
  return allUnions(model).filter(({ bodiesOf }) => bodiesOf === undefined);
}

function basesOf(model: Model, { base = '' }: ObjectDefinition): readonly string[] {
  const definition = model.definitions.get(base);
  return definition?.kind === 'object' ? [base, ...basesOf(model, definition)] : [];
}
