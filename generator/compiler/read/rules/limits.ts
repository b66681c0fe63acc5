import type { Report } from '../../../base/diagnostics/diagnostic.js';
import type { Located } from '../../../base/source/range.js';
import { isScalarTypeName, scalarTypes } from '../../model/scalar-types.js';
import { parseTypeExpression } from '../grammar/type-expression.js';
import { visitTypes } from '../symbols/visit-fields.js';
import type { LimitsNode, TypeNode } from '../syntax.js';
import type { Rule } from './rule.js';

const numberLimits = ['minimum', 'maximum'] as const;
const stringLimits = ['minLength', 'maxLength', 'minBytes', 'maxBytes', 'pattern'] as const;
const listLimits = ['minItems', 'maxItems'] as const;
const allLimits = [...numberLimits, ...stringLimits, ...listLimits] as const;

const ranges = [
  ['minimum', 'maximum'],
  ['minLength', 'maxLength'],
  ['minBytes', 'maxBytes'],
  ['minLength', 'maxBytes'],
  ['minItems', 'maxItems'],
] as const;

/** A limit applies to its type, stays within it, and leaves a value between the lower and the upper one. */
export const limits: Rule = (symbols, report) => {
  for (const type of visitTypes(symbols)) {
    if (type.kind === 'type') checkApplicable(type.type, type, report);
    if (type.kind === 'type' || type.kind === 'items') checkRanges(type, report);
  }
};

function checkApplicable(expression: Located<string>, node: LimitsNode, report: Report): void {
  const applicable = applicableLimits(expression);
  for (const limit of allLimits) {
    const value = node[limit];
    if (value === undefined) continue;
    if (!applicable.includes(limit)) {
      report('inapplicable-limit', value.range, { limit, type: expression.value });
    } else if (limit === 'minimum' || limit === 'maximum')
      checkWithinType(expression, { limit, value: node[limit] }, report);
  }
}

function applicableLimits(expression: Located<string>): readonly string[] {
  const [term, ...others] = parseTypeExpression(expression) ?? [];
  if (term === undefined || others.length > 0) return [];
  return [...limitsOfName(term.name.value), ...(term.list ? listLimits : [])];
}

function limitsOfName(name: string): readonly string[] {
  const kind = isScalarTypeName(name) ? scalarTypes[name].kind : undefined;
  if (kind === 'string') return stringLimits;
  return kind === 'integer' || kind === 'number' ? numberLimits : [];
}

interface Bound {
  readonly limit: 'minimum' | 'maximum';
  readonly value: Located<number> | undefined;
}

/** An integer's limit must be an integer that the type itself can hold. */
function checkWithinType(expression: Located<string>, { limit, value }: Bound, report: Report): void {
  const name = expression.value.replace('[]', '').trim();
  const type = isScalarTypeName(name) ? scalarTypes[name] : undefined;
  if (value === undefined || type?.kind !== 'integer') return;
  const fits = Number.isInteger(value.value) && value.value >= type.minimum && value.value <= type.maximum;
  if (!fits) report('inapplicable-limit', value.range, { limit: `${limit}: ${value.value}`, type: name });
}

function checkRanges(node: Extract<TypeNode, { kind: 'type' | 'items' }>, report: Report): void {
  const limitsOfNode: LimitsNode = node;
  for (const [lower, upper] of ranges) {
    const low = limitsOfNode[lower];
    const high = limitsOfNode[upper];
    if (low === undefined || high === undefined || low.value <= high.value) continue;
    report('empty-range', low.range, { lower, low: `${low.value}`, upper, high: `${high.value}` });
  }
}
