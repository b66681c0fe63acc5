import type { Report } from '../../../base/diagnostics/diagnostic.js';
import { bodyName } from '../../model/body-name.js';
import type { Field, ObjectDefinition } from '../../model/model.js';
import { lineage } from '../symbols/inherited-fields.js';
import type { SymbolTable } from '../symbols/symbol-table.js';
import { bodyOwners } from '../symbols/union-members.js';
import type { Entry, ObjectDefinitionNode } from '../syntax.js';
import { jsonOfYaml } from '../yaml/json-of-yaml.js';
import { lowerDocumentation } from './lower-documentation.js';
import { lowerField } from './lower-field.js';

type Objects = Map<string, ObjectDefinition>;

/**
 * The objects by name, with what they inherit: a field is the same node in all objects that have it. Includes the
 * bodies of unions.
 */
export function lowerObjects(symbols: SymbolTable, report: Report): ReadonlyMap<string, ObjectDefinition> {
  const entries = symbols.entries.flatMap(({ key, value }) =>
    value.kind === 'object' ? [{ key, value }] : [],
  );
  const ownFields = new Map(
    entries.map(({ key, value }) => [key.value, value.fields.map((field) => lowerField(field, report))]),
  );
  const objects: Objects = new Map();
  for (const entry of entries) {
    const name = entry.key.value;
    const fields = lineage(symbols, name)
      .reverse()
      .flatMap((each) => ownFields.get(each) ?? []);
    objects.set(name, lowerObject(entry, { ownFields: ownFields.get(name) ?? [], fields: distinct(fields) }));
  }
  addBodies(symbols, objects);
  return objects;
}

/** Of fields with the same name it takes the last, in the place of the first. */
function distinct(fields: readonly Field[]): readonly Field[] {
  return [...new Map(fields.map((field) => [field.name, field])).values()];
}

function lowerObject(
  { key, value: node }: Entry<ObjectDefinitionNode>,
  fields: Pick<ObjectDefinition, 'ownFields' | 'fields'>,
): ObjectDefinition {
  const examples = node.examples ?? [];
  return {
    kind: 'object',
    name: key.value,
    origin: { range: key.range, keys: node.places, examples },
    ...lowerDocumentation(node),
    ...(node.extends && { base: node.extends.value }),
    ...(node.sent?.value === true && { sent: true }),
    ...fields,
    examples: examples.map(jsonOfYaml),
  };
}

/** The types that a union with `bodiesOf` consists of: each owner without the fields of the base. */
function addBodies(symbols: SymbolTable, objects: Objects): void {
  for (const { key, value } of symbols.entries) {
    const base = value.kind === 'union' ? objects.get(value.bodiesOf?.value ?? '') : undefined;
    if (base === undefined) continue;
    for (const owner of bodyOwners(symbols, key.value).flatMap((name) => objects.get(name) ?? []))
      objects.set(bodyName(owner.name), bodyOf(owner, base));
  }
}

function bodyOf(owner: ObjectDefinition, base: ObjectDefinition): ObjectDefinition {
  const inherited = new Set(base.fields.map(({ name }) => name));
  const fields = owner.fields.filter(({ name }) => !inherited.has(name));
  const { base: _base, ...rest } = owner;
  return {
    ...rest,
    name: bodyName(owner.name),
    bodyOf: owner.name,
    origin: { ...owner.origin, examples: [] },
    doc: owner.doc.replace(/$/m, `的内容，不含 ${base.name} 的字段`),
    ownFields: fields,
    fields,
    examples: [],
  };
}
