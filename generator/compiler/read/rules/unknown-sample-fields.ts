import { nearestWord } from '../../../base/names/nearest-word.js';
import type { Range } from '../../../base/source/range.js';
import type { YamlNode } from '../../../base/source/yaml-node.js';
import { writtenObjects } from '../../model/visit-written.js';
import { stepsOf, walkValue, type ValuePath } from '../../model/walk-value.js';
import { nodeAtPath } from '../yaml/node-at-path.js';
import type { Advice } from './rule.js';

/** An example shows only fields that its type has: data may hold others, but in an example they are slips, or fields that the type lacks. */
export const unknownSampleFields: Advice = (model, report) => {
  for (const { name: owner, examples, origin } of writtenObjects(model)) {
    for (const [index, example] of examples.entries()) {
      walkValue(model, owner, example, {
        unknown: ({ type, path }, field, { fields, outer }) => {
          const names = (): string[] => fields.flatMap(({ name, aliases }) => [name, ...aliases]);
          const place = keyRange(origin.examples[index], outer, field) ?? origin.range;
          const holder = [type, ...path].join('.').replaceAll(/\.(\[\]|\{\})/g, '$1');
          const nearest = (): string | undefined => nearestWord(field, names());
          report('unknown-sample-field', place, { type: holder, field }, nearest);
        },
      });
    }
  }
};

/** Where the key stands in the object that a path through an example leads to. */
function keyRange(
  example: YamlNode | undefined,
  path: ValuePath | undefined,
  key: string,
): Range | undefined {
  const node = example && nodeAtPath(example, stepsOf(path));
  return node?.kind === 'mapping'
    ? node.entries.find((entry) => entry.key.text === key)?.key.range
    : undefined;
}
