import type { JSONSchema } from 'json-schema-to-typescript';
import { expandBranches, type Branch, type BranchField } from '../../model/branches.js';
import type { Field, Model, ObjectDefinition, Type, UnionDefinition } from '../../model/model.js';
import { documentationText } from '../shared/documentation-text.js';
import { printableName } from './print-declaration.js';

/**
 * A definition as json-schema-to-typescript prints it well: conditions spelt out as branches, other types by name
 * (`tsType`), since a `$ref` beside a description would be cloned under a new name.
 */
export function definitionView(model: Model, definition: ObjectDefinition | UnionDefinition): JSONSchema {
  const head = { title: definition.name, description: documentationText(definition) };
  if (definition.kind === 'union')
    return { ...head, anyOf: definition.members.map(({ name }) => ({ tsType: name })) };
  const branches = expandBranches(model, definition.fields);
  if (branches.length > 1) return { ...head, ...branchesView(model, branches) };
  return { ...head, ...baseView(model, definition), ...fieldsView(model, inheritedOrOwn(model, definition)) };
}

/** An interface cannot extend a union: below a base with branches all fields are spelt out. */
function extendsBase(model: Model, { base }: ObjectDefinition): boolean {
  const definition = base === undefined ? undefined : model.definitions.get(base);
  return definition?.kind === 'object' && expandBranches(model, definition.fields).length === 1;
}

function baseView(model: Model, definition: ObjectDefinition): JSONSchema {
  if (!extendsBase(model, definition)) return {};
  // The printer takes a schema here and prints its title, though its own type says string.
  return { extends: { title: definition.base, type: 'object' } as unknown as string };
}

function inheritedOrOwn(model: Model, definition: ObjectDefinition): readonly Field[] {
  return extendsBase(model, definition) ? definition.ownFields : definition.fields;
}

function fieldsView(model: Model, fields: readonly Field[]): JSONSchema {
  return branchesView(model, expandBranches(model, fields));
}

function branchesView(model: Model, branches: readonly Branch[]): JSONSchema {
  const [only, ...others] = branches.map((branch) => branchView(model, branch));
  if (only === undefined || others.length > 0)
    return { anyOf: branches.map((branch) => branchView(model, branch)) };
  return only;
}

function branchView(model: Model, branch: Branch): JSONSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(
      branch.map((field) => [printableName(field.name), propertyView(model, field)]),
    ),
    required: branch.filter(({ required }) => required).map(({ name }) => printableName(name)),
  };
}

function propertyView(model: Model, { field, type, required }: BranchField): JSONSchema {
  const description = documentationText(field);
  if (type === undefined) return { description, tsType: 'undefined' };
  const view = typeView(model, type);
  return required ? { ...view, description } : { description, anyOf: [view, { tsType: 'undefined' }] };
}

function typeView(model: Model, type: Type): JSONSchema {
  switch (type.kind) {
    case 'string':
    case 'json':
      return { type: 'string' };
    case 'boolean':
      return { type: 'boolean' };
    case 'integer':
    case 'number':
      return { type: 'number' };
    case 'const':
      return { const: type.value };
    case 'any':
      return { tsType: 'unknown' };
    case 'anyObject':
      return { tsType: 'Record<string, unknown>' };
    case 'reference':
      return { tsType: type.name };
    case 'list':
      return { type: 'array', items: typeView(model, type.element) };
    case 'alternatives':
      return { anyOf: type.types.map((each) => typeView(model, each)) };
    case 'object':
      return fieldsView(model, type.fields);
  }
}
