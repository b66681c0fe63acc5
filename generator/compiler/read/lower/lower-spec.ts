import type {
  Definition,
  EnumDefinition,
  Model,
  ObjectDefinition,
  UnionDefinition,
} from '../../model/model.js';
import { isScalarTypeName, scalarTypes } from '../../model/scalar-types.js';
import { inheritedFields } from '../symbols/inherited-fields.js';
import { objectNamed, type SymbolTable } from '../symbols/symbol-table.js';
import {
  bodyFields,
  bodyName,
  bodyOwners,
  bodyTags,
  declaredMembers,
  tagsOf,
} from '../symbols/union-members.js';
import type { EnumDefinitionNode, ObjectDefinitionNode, UnionDefinitionNode } from '../syntax.js';
import { jsonOfYaml } from '../yaml/json-of-yaml.js';
import { enumValue } from './enum-value.js';
import { lowerDocumentation } from './lower-documentation.js';
import { lowerField } from './lower-field.js';

/** Syntax to model: drops places, flattens inheritance, resolves unions. Runs only on a spec without findings. */
export function lowerSpec(symbols: SymbolTable): Model {
  const definitions = new Map<string, Definition>();
  const add = (definition: Definition): void => void definitions.set(definition.name, definition);
  for (const { key, value } of symbols.entries) {
    switch (value.kind) {
      case 'object':
        add(lowerObject(symbols, key.value, value));
        break;
      case 'enum':
        add(lowerEnum(key.value, value));
        break;
      case 'union':
        lowerBodies(symbols, key.value, value).forEach(add);
        add(lowerUnion(symbols, key.value, value));
        break;
    }
  }
  return { definitions };
}

function lowerObject(symbols: SymbolTable, name: string, node: ObjectDefinitionNode): ObjectDefinition {
  return {
    kind: 'object',
    name,
    ...lowerDocumentation(node),
    ...(node.extends && { base: node.extends.value }),
    ownFields: node.fields.map(lowerField),
    fields: inheritedFields(symbols, name).map(lowerField),
    examples: (node.examples ?? []).map(jsonOfYaml),
  };
}

function lowerEnum(name: string, node: EnumDefinitionNode): EnumDefinition {
  const typeName = node.enum.value;
  const valueType = isScalarTypeName(typeName) ? scalarTypes[typeName] : scalarTypes.string;
  return {
    kind: 'enum',
    name,
    ...lowerDocumentation(node),
    valueType: valueType.kind === 'integer' ? valueType : scalarTypes.string,
    open: node.open.value,
    values: node.values.map((entry) => ({
      value: enumValue(entry, typeName) ?? entry.key.value,
      name: entry.value.name.value,
      ...lowerDocumentation(entry.value),
    })),
  };
}

function lowerUnion(symbols: SymbolTable, name: string, node: UnionDefinitionNode): UnionDefinition {
  const tagPath = node.union.value.split('.');
  const declared = declaredMembers(symbols, name).map((member) => ({
    name: member.name,
    tags: tagsOf(symbols, member.name, tagPath),
  }));
  const base = node.bodiesOf?.value ?? '';
  const bodies = bodyOwners(symbols, name).map((owner) => ({
    name: bodyName(owner),
    tags: bodyTags(symbols, { owner, base }, tagPath),
  }));
  const dispatch = node.dispatch && { dispatch: node.dispatch.value };
  return {
    kind: 'union',
    name,
    ...lowerDocumentation(node),
    ...dispatch,
    tagPath,
    members: [...declared, ...bodies],
  };
}

/** The types that a union with `bodiesOf` consists of: each owner without the fields of the base. */
function lowerBodies(
  symbols: SymbolTable,
  union: string,
  node: UnionDefinitionNode,
): readonly ObjectDefinition[] {
  const baseName = node.bodiesOf?.value;
  if (baseName === undefined) return [];
  return bodyOwners(symbols, union).flatMap((owner) => {
    const node = objectNamed(symbols, owner)?.node;
    if (node === undefined) return [];
    const whole = lowerObject(symbols, owner, node);
    const fields = bodyFields(symbols, owner, baseName).map(lowerField);
    const { base: _base, ...rest } = whole;
    const doc = whole.doc.replace(/$/m, `的内容，不含 ${baseName} 的字段`);
    return [{ ...rest, name: bodyName(owner), doc, ownFields: fields, fields, examples: [] }];
  });
}
