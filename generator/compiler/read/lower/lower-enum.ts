import type { Report } from '../../../base/diagnostics/diagnostic.js';
import type { EnumDefinition, EnumValue } from '../../model/model.js';
import { isAdvice } from '../../model/advice.js';
import { isScalarTypeName, scalarTypes } from '../../model/scalar-types.js';
import type { Entry, EnumDefinitionNode, EnumValueEntry } from '../syntax.js';
import { lowerDocumentation } from './lower-documentation.js';

/** Reports the keys that are not values of the enum's type, and those with the same value as another key. */
export function lowerEnum({ key, value: node }: Entry<EnumDefinitionNode>, report: Report): EnumDefinition {
  const valueType = valueTypeOf(node.enum.value);
  return {
    kind: 'enum',
    name: key.value,
    origin: { range: key.range, keys: node.places },
    ...lowerDocumentation(node),
    valueType: { ...valueType, origin: { range: node.enum.range, keys: {} } },
    open: node.open.value,
    values: lowerValues(node, report),
  };
}

function valueTypeOf(name: string): EnumDefinition['valueType'] {
  const type = isScalarTypeName(name) ? scalarTypes[name] : scalarTypes.string;
  return type.kind === 'integer' ? type : scalarTypes.string;
}

function lowerValues(node: EnumDefinitionNode, report: Report): readonly EnumValue[] {
  const type = node.enum.value;
  const seen = new Set<string | number>();
  return node.values.map((entry) => {
    const { key, value: valueNode } = entry;
    const advice = valueNode.advice?.value;
    const value = wireValue(entry, valueTypeOf(type));
    if (value === undefined) report('invalid-enum-value', key.range, { value: key.value, type });
    else if (seen.has(value)) report('duplicate-key', key.range, { key: key.value });
    else seen.add(value);
    return {
      value: value ?? key.value,
      name: valueNode.name.value,
      ...(advice !== undefined && isAdvice(advice) && { advice }),
      origin: { range: key.range, keys: valueNode.places },
      ...lowerDocumentation(valueNode),
    };
  });
}

/** The value of a key under `values:`. Keys are text in YAML, so the enum's type decides. */
function wireValue({ key }: EnumValueEntry, type: EnumDefinition['valueType']): string | number | undefined {
  if (type.kind === 'string') return key.value;
  const { scalar } = key;
  const isOfType =
    Number.isInteger(scalar) && Number(scalar) >= type.minimum && Number(scalar) <= type.maximum;
  return isOfType ? Number(scalar) : undefined;
}
