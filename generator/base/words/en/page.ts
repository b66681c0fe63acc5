import type { Words } from '../words.js';

export const page: Words['page'] = {
  // The page as a whole
  title: 'Message reference',
  'title-of': '{name} reference',
  counts: '{unions} unions, {types} object types, {codes} enums, {calls} calls. Press / to search.',
  'without-script':
    'Without a script, search, playground, further examples, TypeScript, JSON Schema, copying and the switches of language and colours are missing here; all else is there.',
  'skip-link': 'Skip to content',
  contents: 'Contents',
  'language-name': 'English',
  'switch-theme': 'Switch between dark and light',

  // Search
  search: 'Search names, Chinese texts and codes',
  'search-hint': 'Search',
  results: 'Results',
  found: '{count} found',
  'nothing-found': 'Nothing found for "{text}"',

  // Parts
  tree: 'Tree of messages',
  sequence: 'Sequence of reading',
  'sequence-note':
    'As the spec implies: the cursor of a response goes into the next request, and fields of a notice that are called like those of the request have the same value.',
  service: 'service',
  program: 'program',
  'each-item': 'tell each item',
  'keep-cursor': 'handle the page, keep the cursor:',
  'loop-while': 'loop, as long as {condition}',
  'loop-while-cursor': 'loop, as long as there is {field}',
  ids: 'Which id is where',
  'ids-note': 'Ids, codes and tokens of one name: where they come from, and where they go.',
  'received-in': 'received in',
  'sent-in': 'sent in',
  unions: 'All unions',
  'seen-in-examples': '{field} in examples',
  playground: 'Playground',
  calls: 'Calls',
  'other-types': 'Other types',
  codes: 'Codes',

  // A type
  'official-page': 'official page',
  inherited: 'and from',
  example: 'Example',
  'more-examples': 'Further examples: {count}',
  copy: 'Copy',
  copied: 'Copied',
  'copy-failed': 'Not copied',
};
