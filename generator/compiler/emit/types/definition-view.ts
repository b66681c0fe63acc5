import { expandBranches, type Branch, type BranchField } from '../../model/branches.js';
import { fieldsBesideBase } from '../../model/inheritance.js';
import type { Field, ObjectDefinition, Type, UnionDefinition } from '../../model/model.js';
import { code } from '../code/code.js';
import type { SchemaView } from '../code/schema-view.js';
import type { EmitContext } from '../emitter.js';

/** A definition as a schema that is printed well: conditions spelt out as branches, other types by name. */
export function definitionView(
  context: EmitContext,
  definition: ObjectDefinition | UnionDefinition,
): SchemaView {
  return { documentation: definition, ...declaredView(context, definition) };
}

function declaredView(context: EmitContext, definition: ObjectDefinition | UnionDefinition): SchemaView {
  if (definition.kind === 'union')
    return { anyOf: definition.members.map(({ name }) => typeNamed(context, name)) };
  const { base, fields } = definition;
  const branches = expandBranches(context.model, fields);
  const isExtension = branches.length === 1 && base !== undefined && isExtensible(context, base);
  if (!isExtension) return branchesView(context, branches);
  return {
    extends: context.names.typeOf(base),
    ...fieldsView(context, fieldsBesideBase(context.model, definition)),
  };
}

/** An interface cannot extend a union: below a base with branches all fields are spelt out. */
function isExtensible({ model }: EmitContext, base: string): boolean {
  const definition = model.definitions.get(base);
  return definition?.kind === 'object' && expandBranches(model, definition.fields).length === 1;
}

function typeNamed({ names }: EmitContext, name: string): SchemaView {
  return { tsType: code`${names.typeOf(name)}` };
}

function fieldsView(context: EmitContext, fields: readonly Field[]): SchemaView {
  return branchesView(context, expandBranches(context.model, fields));
}

function branchesView(context: EmitContext, branches: readonly Branch[]): SchemaView {
  return anyOf(branches.map((branch) => branchView(context, branch)));
}

function anyOf(views: readonly SchemaView[]): SchemaView {
  const [only, ...others] = views;
  return only === undefined || others.length > 0 ? { anyOf: views } : only;
}

function branchView(context: EmitContext, branch: Branch): SchemaView {
  return {
    type: 'object',
    properties: Object.fromEntries(branch.map((field) => [field.name, propertyView(context, field)])),
    required: branch.filter(({ required }) => required).map(({ name }) => name),
  };
}

function propertyView(context: EmitContext, { field, type, required }: BranchField): SchemaView {
  const nothing = { tsType: code`undefined` };
  if (type === undefined) return { documentation: field, ...nothing };
  const view = typeView(context, type);
  return { documentation: field, ...(required ? view : { anyOf: [view, nothing] }) };
}

function typeView(context: EmitContext, type: Type): SchemaView {
  switch (type.kind) {
    case 'string':
    case 'json':
      return { type: 'string' };
    case 'boolean':
      return { type: 'boolean' };
    case 'null':
      return { type: 'null' };
    case 'integer':
    case 'number':
      return { type: 'number' };
    case 'const':
      return anyOf(type.values.map((value) => ({ const: value })));
    case 'any':
      return { tsType: code`unknown` };
    case 'anyObject':
      return { tsType: code`Record<string, unknown>` };
    case 'reference':
      return typeNamed(context, type.name);
    case 'list':
      return { type: 'array', items: typeView(context, type.element) };
    case 'map':
      return { values: typeView(context, type.value) };
    case 'alternatives':
      return { anyOf: type.types.map((each) => typeView(context, each)) };
    case 'object':
      return fieldsView(context, type.fields);
  }
}
