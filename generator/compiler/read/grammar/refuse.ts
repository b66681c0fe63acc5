import type { Report } from '../../../base/diagnostics/diagnostic.js';
import type { Phrase } from '../../../base/words/phrase.js';
import { scalarValue } from '../yaml/scalar-value.js';
import type { YamlNode } from '../../../base/source/yaml-node.js';
import { isAccepted } from './accepted-scalar.js';
import type { InFull, ScalarKind } from './grammar.js';

/** How YAML 1.1, which many authors still know, writes booleans. */
const OLD_BOOLEANS: ReadonlyMap<string, string> = new Map([
  ['yes', 'true'],
  ['on', 'true'],
  ['no', 'false'],
  ['off', 'false'],
]);

/**
 * The result of a decoder that found something else: a report. It shows how to write the value if only quotes are
 * wrong.
 */
export function refuse(
  node: YamlNode,
  expected: ScalarKind | 'mapping' | 'sequence',
  report: Report,
  inFull?: InFull,
): unknown {
  const suggestion =
    inFull !== undefined && node.kind === 'scalar' && node.value !== null
      ? inFull(node.text)
      : rewritten(node, expected);
  report('wrong-type', node.range, { expected, received: received(node) }, suggestion);
  return undefined;
}

function received(node: YamlNode): Phrase {
  if (node.kind !== 'scalar') return node.kind;
  if (node.value === null) return 'nothing';
  if (typeof node.value === 'string') return 'text';
  return [typeof node.value === 'number' ? 'given-number' : 'given-boolean', node.text];
}

function rewritten(node: YamlNode, expected: ScalarKind | 'mapping' | 'sequence'): string | undefined {
  if (node.kind !== 'scalar' || node.value === null) return undefined;
  switch (expected) {
    case 'mapping':
    case 'sequence':
    case 'scalar':
      return undefined;
    case 'text':
      return `'${node.text}'`;
    case 'number':
    case 'count':
    case 'boolean': {
      if (typeof node.value !== 'string') return undefined;
      const bare = (expected === 'boolean' && OLD_BOOLEANS.get(node.text.toLowerCase())) || node.text;
      return isAccepted(scalarValue(bare), expected) ? bare : undefined;
    }
  }
}
