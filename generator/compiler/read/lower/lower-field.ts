import type { Field, Presence, Type } from '../../model/model.js';
import { scalarTypes } from '../../model/scalar-types.js';
import { fieldKey } from '../symbols/field-key.js';
import type { Entry, FieldNode, TypeNode } from '../syntax.js';
import { lowerDocumentation } from './lower-documentation.js';
import { listLimits, lowerExpression } from './lower-expression.js';

/** Syntax to field. Runs only on fields whose type expressions are well-formed. */
export function lowerField(entry: Entry<FieldNode>): Field {
  return {
    name: fieldKey(entry).name,
    ...lowerDocumentation(entry.value),
    presence: lowerPresence(entry),
    type: lowerType(entry.value),
    aliases: (entry.value.aliases ?? []).map(({ value }) => value),
  };
}

function lowerPresence(entry: Entry<FieldNode>): Presence {
  const { when } = entry.value;
  if (when === undefined) return { kind: fieldKey(entry).optional ? 'optional' : 'required' };
  const conditions = when.map(({ key, value }) => ({
    field: key.value,
    values: value.map((located) => located.value),
  }));
  return { kind: 'conditional', conditions };
}

function lowerType(node: TypeNode): Type {
  switch (node.kind) {
    case 'type':
      return lowerExpression(node);
    case 'const':
      return { kind: 'const', value: node.const.value };
    case 'fields':
      return { kind: 'object', fields: node.fields.map(lowerField) };
    case 'items':
      return { kind: 'list', element: lowerType(node.items), ...listLimits(node) };
    case 'each':
      return { kind: 'list', element: scalarTypes.any, each: node.each.value };
    case 'json':
      return { kind: 'json', name: node.json.value };
  }
}
