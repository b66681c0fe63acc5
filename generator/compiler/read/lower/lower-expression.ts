import type { ListType, StringType, Type } from '../../model/model.js';
import { isScalarTypeName, scalarTypes } from '../../model/scalar-types.js';
import { parseTypeExpression, type TypeTerm } from '../grammar/type-expression.js';
import type { ExpressionTypeNode, LimitsNode, ListLimitsNode } from '../syntax.js';

/** The type that a type expression and the limits beside it stand for; the expression must be well-formed. */
export function lowerExpression(node: ExpressionTypeNode): Type {
  const terms = parseTypeExpression(node.type) ?? [];
  const types = terms.map((term) => lowerTerm(term, node));
  const [only] = types;
  return types.length === 1 && only !== undefined ? only : { kind: 'alternatives', types };
}

function lowerTerm(term: TypeTerm, limits: LimitsNode): Type {
  const element = lowerName(term.name.value, limits);
  return term.list ? { kind: 'list', element, ...listLimits(limits) } : element;
}

function lowerName(name: string, limits: LimitsNode): Type {
  if (!isScalarTypeName(name)) return { kind: 'reference', name };
  const type = scalarTypes[name];
  switch (type.kind) {
    case 'string':
      return { kind: 'string', ...stringLimits(limits) };
    case 'integer':
      return {
        kind: 'integer',
        minimum: Math.max(type.minimum, limits.minimum?.value ?? type.minimum),
        maximum: Math.min(type.maximum, limits.maximum?.value ?? type.maximum),
      };
    case 'number':
      return { kind: 'number', ...numberLimits(limits) };
    case 'boolean':
    case 'anyObject':
    case 'any':
      return type;
  }
}

function stringLimits(node: LimitsNode): Omit<StringType, 'kind'> {
  return {
    ...(node.minLength && { minLength: node.minLength.value }),
    ...(node.maxLength && { maxLength: node.maxLength.value }),
    ...(node.minBytes && { minBytes: node.minBytes.value }),
    ...(node.maxBytes && { maxBytes: node.maxBytes.value }),
    ...(node.pattern && { pattern: node.pattern.value }),
  };
}

function numberLimits(node: LimitsNode): { minimum?: number; maximum?: number } {
  return {
    ...(node.minimum && { minimum: node.minimum.value }),
    ...(node.maximum && { maximum: node.maximum.value }),
  };
}

export function listLimits(node: ListLimitsNode): Pick<ListType, 'minItems' | 'maxItems'> {
  return {
    ...(node.minItems && { minItems: node.minItems.value }),
    ...(node.maxItems && { maxItems: node.maxItems.value }),
  };
}
