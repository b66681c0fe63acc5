import type { Report } from '../../../base/diagnostics/diagnostic.js';
import { nearestWord } from '../../../base/names/nearest-word.js';
import { isScalarTypeName } from '../../model/scalar-types.js';
import type { AmendmentNode, DecodedSpec, DefinitionNode, Entry, SpecNode } from '../syntax.js';
import { amendEnum } from './amend-enum.js';
import { amendObject } from './amend-object.js';
import { joinUnions, reportInapplicable, withDoc } from './shared-parts.js';

/** The types of a spec, with its amendments merged into those that they amend. Reports those that do not apply. */
export function applyAmendments(entries: DecodedSpec, report: Report): SpecNode {
  const definitions: Entry<DefinitionNode>[] = [];
  const amendments: Entry<AmendmentNode>[] = [];
  for (const { key, value } of entries) {
    if (value.kind === 'amendment') amendments.push({ key, value });
    else if (value.kind !== 'callDefinition') definitions.push({ key, value });
  }
  const names = definitions.map(({ key }) => key.value);
  const indexes = new Map(names.map((name, index) => [name, index] as const).reverse());
  for (const { key, value } of amendments) {
    const index = indexes.get(key.value);
    const definition = definitions[index ?? -1];
    if (isScalarTypeName(key.value)) report('scalar-reference', key.range, { name: key.value, use: 'amend' });
    else if (index === undefined || definition === undefined) {
      report('unknown-type', key.range, { name: key.value }, () => nearestWord(key.value, names));
    } else definitions[index] = { key: definition.key, value: amendDefinition(definition, value, report) };
  }
  return definitions;
}

function amendDefinition(
  { key, value }: Entry<DefinitionNode>,
  { amend }: AmendmentNode,
  report: Report,
): DefinitionNode {
  const node = amend.doc === undefined ? value : withDoc(value, amend.doc);
  switch (node.kind) {
    case 'object':
      return amendObject({ key, value: joinUnions({ key, value: node }, amend, report) }, amend, report);
    case 'enum':
      return amendEnum({ key, value: node }, amend, report);
    case 'union':
      reportInapplicable(key.value, amend, ['docs', 'fields', 'values', 'examples'], report);
      return joinUnions({ key, value: node }, amend, report);
  }
}
