import type { Report } from '../../../base/diagnostics/diagnostic.js';
import { bodyName } from '../../model/body-name.js';
import type { Accessor } from '../../model/accessor.js';
import type { Definition, Model, UnionDefinition, UnionMember } from '../../model/model.js';
import { sentNames } from '../../model/sent-names.js';
import { tagsAt } from '../../model/tags-at.js';
import type { SymbolTable } from '../symbols/symbol-table.js';
import { bodyOwners, declaredMembers } from '../symbols/union-members.js';
import type { DottedPath, Entry, UnionDefinitionNode } from '../syntax.js';
import { lowerCall } from './lower-call.js';
import { withClosedObjects } from './closed-objects.js';
import { withExpectations } from './expectations.js';
import { lowerDocumentation } from './lower-documentation.js';
import { lowerEnum } from './lower-enum.js';
import { lowerObjects } from './lower-objects.js';

/**
 * Syntax to model: flattens inheritance, resolves unions, keeps the place of each node. Runs as soon as the names are
 * right, on specs that may have other mistakes; reports what cannot be part of a model.
 */
export function lowerSpec(symbols: SymbolTable, report: Report): Model {
  const objects = lowerObjects(symbols, report);
  const definitions = new Map<string, Definition>();
  const add = (definition: Definition | undefined): void =>
    void (definition && definitions.set(definition.name, definition));
  for (const { key, value } of symbols.entries) {
    switch (value.kind) {
      case 'object':
        add(objects.get(key.value));
        break;
      case 'enum':
        add(lowerEnum({ key, value }, report));
        break;
      case 'union':
        for (const owner of bodyOwners(symbols, key.value)) add(objects.get(bodyName(owner)));
        add(lowerUnion(symbols, { key, value }));
        break;
    }
  }
  const model = withTags({ definitions, calls: symbols.calls.map(lowerCall) });
  const sent = sentNames(model);
  return withClosedObjects(withExpectations(model, sent), sent);
}

/** The members do not have their tags yet. */
function lowerUnion(symbols: SymbolTable, { key, value: node }: Entry<UnionDefinitionNode>): UnionDefinition {
  return {
    kind: 'union',
    name: key.value,
    origin: { range: key.range, keys: node.places },
    ...lowerDocumentation(node),
    ...(node.sent?.value === true && { sent: true }),
    ...(node.bodiesOf && { bodiesOf: node.bodiesOf.value }),
    ...(node.dispatch && { dispatch: node.dispatch.value }),
    ...(node.accessors && { accessors: node.accessors.map(lowerAccessor) }),
    tagPath: node.union.path,
    members: membersOf(symbols, key.value, node),
  };
}

function lowerAccessor({ key, value }: Entry<readonly DottedPath[]>): Accessor {
  const paths = value.map(({ path, range }) => ({ path, origin: { range, keys: {} } }));
  return { name: key.value, origin: { range: key.range, keys: {} }, paths };
}

/** Those that name the union themselves, then the bodies. */
function membersOf(
  symbols: SymbolTable,
  union: string,
  { bodiesOf }: UnionDefinitionNode,
): readonly UnionMember[] {
  const declared = declaredMembers(symbols, union).map(({ name, place }) => ({
    name,
    origin: { range: place.range, keys: {} },
    tags: [],
  }));
  if (bodiesOf === undefined) return declared;
  const origin = { range: bodiesOf.range, keys: {} };
  const bodies = bodyOwners(symbols, union).map((owner) => ({ name: bodyName(owner), origin, tags: [] }));
  return [...declared, ...bodies];
}

/** The tags of a union are those of its members, so they are looked up once all members exist. */
function withTags(model: Model): Model {
  const definitions = [...model.definitions].map(([name, definition]): [string, Definition] => {
    if (definition.kind !== 'union') return [name, definition];
    const members = definition.members.map((member) => ({
      ...member,
      tags: tagsAt(model, member.name, definition.tagPath),
    }));
    return [name, { ...definition, members }];
  });
  return { ...model, definitions: new Map(definitions) };
}
