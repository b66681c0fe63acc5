import type { Report } from '../../../base/diagnostics/diagnostic.js';
import type { Located } from '../../../base/source/range.js';
import type { ListType, Type } from '../../model/model.js';
import type { Origin } from '../../model/origin.js';
import { isScalarTypeName, scalarTypes } from '../../model/scalar-types.js';
import type { ExpressionTypeNode, LimitsNode, ListLimitsNode, TypeTerm } from '../syntax.js';
import { isWithinType, limitsOfType } from './type-limits.js';

/**
 * The type that a type expression and the limits next to it denote: they belong to the one term that is not `null`.
 * Reports the limits that it cannot have.
 */
export function lowerExpression(node: ExpressionTypeNode, report: Report): Type {
  const { terms, range } = node.type;
  const [only, ...others] = terms.length === 1 ? terms : terms.filter((term) => !isNull(term));
  const limited = only !== undefined && others.length === 0 ? lowerLimited(only, node, report) : undefined;
  if (limited !== undefined && terms.length === 1) return limited;
  for (const [limit, { range: place }] of limited === undefined ? limitsIn(node) : [])
    report('inapplicable-limit', place, { limit, type: node.type.value });
  const types = terms.map((term) => (term === only && limited !== undefined ? limited : lowerTerm(term)));
  return { kind: 'alternatives', types, origin: { range, keys: {} } };
}

/** A single term with the limits next to it. */
function lowerLimited(term: TypeTerm, node: ExpressionTypeNode, report: Report): Type {
  const type = typeNamed(term.name);
  const limits: Record<string, unknown> = {};
  for (const [limit, { value, range }] of limitsIn(node)) {
    if (limit === 'minItems' || limit === 'maxItems') {
      if (!term.isList) report('inapplicable-limit', range, { limit, type: node.type.value });
    } else if (!limitsOfType(type).includes(limit)) {
      report('inapplicable-limit', range, { limit, type: node.type.value });
    } else if (isWithinType(type, limit, value)) limits[limit] = value;
    else report('inapplicable-limit', range, { limit: `${limit}: ${value}`, type: term.name.value });
  }
  const limited = { ...type, ...limits, origin: { range: term.name.range, keys: node.places } };
  return term.isList ? listOf(limited, node) : limited;
}

function listOf(element: Type, node: ExpressionTypeNode): ListType {
  const origin: Origin = { range: node.type.range, keys: node.places };
  return { kind: 'list', element, ...listLimits(node), origin };
}

function isNull({ name, isList }: TypeTerm): boolean {
  return name.value === 'null' && !isList;
}

/** One of several alternatives. */
function lowerTerm({ name, isList }: TypeTerm): Type {
  const type = { ...typeNamed(name), origin: { range: name.range, keys: {} } };
  return isList ? { kind: 'list', element: type, origin: type.origin } : type;
}

function typeNamed({ value: name }: Located<string>): Type {
  return isScalarTypeName(name) ? scalarTypes[name] : { kind: 'reference', name };
}

type LimitName = keyof LimitsNode;

const limitNames: readonly LimitName[] = [
  ...(['minimum', 'maximum', 'minLength', 'maxLength', 'minBytes', 'maxBytes', 'pattern'] as const),
  ...(['minItems', 'maxItems'] as const),
];

/** The limits that are written next to a type. */
function limitsIn(node: LimitsNode): readonly (readonly [LimitName, Located<number | string>])[] {
  const limits: (readonly [LimitName, Located<number | string>])[] = [];
  for (const name of limitNames) {
    const limit = node[name];
    if (limit !== undefined) limits.push([name, limit]);
  }
  return limits;
}

export function listLimits(node: ListLimitsNode): Pick<ListType, 'minItems' | 'maxItems'> {
  return {
    ...(node.minItems && { minItems: node.minItems.value }),
    ...(node.maxItems && { maxItems: node.maxItems.value }),
  };
}
