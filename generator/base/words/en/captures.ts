import type { Words } from '../words.js';

export const captures: Words['captures'] = {
  // Headings
  summary: '{files}: {items}, {responses}',
  'one-item': '{count} item',
  items: '{count} items',
  'one-response': '{count} response',
  responses: '{count} responses',
  'more-files': '{files} and others ({count} files)',
  'standard-input': 'standard input',
  known: 'Items by type',
  'unrecognized-payloads': 'Payloads that are of no type of the spec',
  unknown: 'Types that the spec does not have',
  invalid: 'What the spec does not allow',
  fields: 'Fields that the spec does not have',
  codes: 'Codes that the spec does not have',
  answers: 'Codes of answers that the spec does not list (no fault)',
  absent: 'Documented, but not there (no fault)',
  'absent-condition': 'documented where {field} is {values}',
  'absent-or': ' or ',
  'absent-and': ', and ',
  ambiguous:
    'Of several types that fit equally well, taken for the first (no fault; --as TYPE says of which)',
  'ambiguous-others': 'fits as well: {types}',
  faults: 'What could not be read',

  // Columns
  count: 'items',
  wrong: 'invalid',
  type: 'type',
  place: 'place',
  fault: 'fault',

  // Findings
  once: '{name} (once, at {first})',
  often: '{name} ({count} times, first at {first})',
  unrecognized: '(not recognized, first at {first})',
  'more-listed': '… and {kinds} more kinds ({count} occurrences); --format json lists them',
  hidden: '"…" stands for what may be content and is not shown.',

  // What is not allowed
  mismatch: 'Should be {expected}, found {received}.',
  'broken-limit': 'Should be {expected}.',
  // A text in these sentences that begins with a Latin letter, digit or mark
  'latin-start': '{text}',
  'unknown-near': 'Did you mean {word}?',
  missing: 'The field is missing.',
  'unknown-key': 'There is no such field.',
  'unknown-key-near': 'There is no such field; did you mean {word}?',
  spec: 'Spec: {spec}',
  'min-bytes': 'a string of at least {0} bytes in UTF-8',
  'max-bytes': 'a string of at most {0} bytes in UTF-8',
  null: 'null',
  list: 'a list',
  object: 'an object',
  string: 'a string',
  number: 'a number',
  boolean: 'true or false',
  'other-string': 'another string',
  'other-number': 'another number',
  'other-boolean': 'the other one',

  // Faults
  'unexpected-character': 'this is not valid JSON',
  'ends-early': 'the file ends here, in the middle of a value',
  'not-utf8': 'this is not UTF-8',
  'too-deep': 'nested too deep',
  'too-large': 'this value is too large and was passed over',
  'no-value': 'there is no JSON in the file',
  'more-faults': '{count} more, not listed',
  'only-readable': 'Only what could be read is counted.',
  'more-findings': 'There is too much to list it all: {count} more occurrences.',
  clean: 'The spec allows and covers all of it.',
  'clean-with-notes':
    'The spec allows all of it and, apart from what is listed above and is no fault, covers it.',
};
