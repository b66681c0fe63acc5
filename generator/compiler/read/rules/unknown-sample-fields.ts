import { nearestWord } from '../../../base/names/nearest-word.js';
import { pathText } from '../../model/path-text.js';
import { writtenObjects } from '../../model/visit-written.js';
import { stepsOf, walkValue } from '../../model/walk-value.js';
import { keyAtPath } from '../yaml/key-at-path.js';
import type { Advice } from './rule.js';

/** An example of what is received shows only fields that its type has: data may hold others, but in an example they are slips, or fields that the type lacks. */
export const unknownSampleFields: Advice = (model, report) => {
  for (const { name: owner, examples, origin } of writtenObjects(model)) {
    for (const [index, example] of examples.entries()) {
      walkValue(model, owner, example, {
        unknown: ({ type, path }, field, { fields, outer }) => {
          const names = (): string[] => fields.flatMap(({ name, aliases }) => [name, ...aliases]);
          const written = origin.examples[index];
          const place = written && keyAtPath(written, [...stepsOf(outer), field]);
          const holder = pathText(type, path);
          const nearest = (): string | undefined => nearestWord(field, names());
          report('unknown-sample-field', place ?? origin.range, { type: holder, field }, nearest);
        },
      });
    }
  }
};
