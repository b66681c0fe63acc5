import type { Report } from '../../../base/diagnostics/diagnostic.js';
import type { Condition, Field, Presence, Type } from '../../model/model.js';
import type { Origin } from '../../model/origin.js';
import { scalarTypes } from '../../model/scalar-types.js';
import type { FieldEntry, FieldNode, TypeNode } from '../syntax.js';
import { lowerDocumentation } from './lower-documentation.js';
import { listLimits, lowerExpression } from './lower-expression.js';

/** Syntax to field. Reports a field that is both optional and conditional, and limits that its type cannot have. */
export function lowerField({ key, value: node }: FieldEntry, report: Report): Field {
  const { value: name, isOptional } = key;
  if (isOptional && node.when !== undefined) report('optional-when', key.range, { field: name });
  return {
    name,
    origin: { range: key.range, keys: node.places },
    ...lowerDocumentation(node),
    presence: lowerPresence(node, isOptional),
    type: lowerType(node, report),
    aliases: (node.aliases ?? []).map(({ value }) => value),
  };
}

function lowerPresence({ when }: FieldNode, isOptional: boolean): Presence {
  if (when === undefined) return { kind: isOptional ? 'optional' : 'required' };
  const conditions = when.map(({ key, value }): Condition => ({
    field: key.value,
    values: value.map((located) => located.value),
    origin: { range: key.range, keys: {}, values: value.map(({ range }) => range) },
  }));
  return { kind: 'conditional', conditions };
}

function lowerType(node: TypeNode, report: Report): Type {
  switch (node.kind) {
    case 'type':
      return lowerExpression(node, report);
    case 'const': {
      const values = node.const.map(({ value }) => value);
      const places = node.const.map(({ range }) => range);
      return { kind: 'const', values, places, origin: originOf(node, 'const') };
    }
    case 'fields':
      return {
        kind: 'object',
        fields: node.fields.map((field) => lowerField(field, report)),
        origin: originOf(node, 'fields'),
      };
    case 'items':
      return {
        kind: 'list',
        element: lowerType(node.items, report),
        ...listLimits(node),
        origin: originOf(node, 'items'),
      };
    case 'map':
      return { kind: 'map', value: lowerType(node.map, report), origin: originOf(node, 'map') };
    case 'each':
      return {
        kind: 'list',
        element: scalarTypes.any,
        each: node.each.value,
        origin: originOf(node, 'each'),
      };
    case 'json':
      return { kind: 'json', name: node.json.value, origin: originOf(node, 'json') };
  }
}

/** A type is located at the value of the key that determines its kind. */
function originOf({ range, places }: TypeNode, key: string): Origin {
  return { range: places[key] ?? range, keys: places };
}
