import type { Words } from '../words.js';

export const phrases: Words['phrases'] = {
  // Shapes of YAML
  text: 'text',
  number: 'a number',
  count: 'an integer from 0',
  boolean: 'true or false',
  scalar: 'a single value (text, number, true or false)',
  mapping: 'a mapping (key: value)',
  sequence: 'a list',
  nothing: 'nothing',
  'given-number': 'the number {0}',
  'given-boolean': '{0}',

  // Keys of the spec language
  extends: '`extends`',
  bodiesOf: '`bodiesOf`',
  in: '`in`',
  request: '`request`',
  response: '`response`',
  json: '`json`',
  amend: '`amend`',

  // Why YAML is refused, besides js-yaml's own reasons
  'yaml-unclosed': 'a bracket or quote before this is not closed, or a line inside it is not indented enough',
  'yaml-opener': 'this quote or bracket is not closed',
  'yaml-wide-colon': 'this is a full-width colon; a key is followed by an ASCII colon and a blank',
  'yaml-tight-colon': 'the colon of a key lacks a blank behind it',
  'yaml-leftover':
    'the line should end before this; put text in quotes if it holds a colon and a space or begins with a symbol such as @ ` %',
  'yaml-number':
    'this number is too large, or too near to 0, to be held exactly; put it in quotes if it is text',
  'yaml-not-finite':
    'in YAML this is an infinite number or none at all, and JSON has no such number; put it in quotes if it is text',
  'yaml-surrogate': 'an escape stands for half a character (U+D800 to U+DFFF)',

  'yaml-wide-comma': 'this comma is a full-width one; entries are separated by an ASCII comma',
  'yaml-list-type': 'between braces, a type that has [ ] needs quotes: write {0}',
  'yaml-colon-text': 'text that holds a colon and a space needs quotes: write {0}',

  // Where no word is near
  'known-keys': '. Known keys: {0}',

  // What other notations say with a key
  'optional-by-mark':
    'An optional field has a ? at the end of its name, as in scene?; others are always there',
  'null-by-type': 'What can be null has the type string | null',
  'enum-by-name': 'Define the enum by itself and give its name as type; a single value is a const',
  'default-in-doc': 'There are no defaults; mention it in doc',
  'limit-by-kind':
    'Numbers have minimum and maximum, texts minLength and maxLength (characters) or minBytes and maxBytes, lists minItems and maxItems',
  'format-in-doc': 'There are no formats; use pattern for what can be checked, doc for the rest',

  // How what an amendment adds differs from what there is
  'amended-same': 'both mean the same: remove this one',
  'amended-text':
    'both mean the same and only the texts differ: remove this one; another text goes under docs',
  'amended-mark':
    'only one of them is marked as optional, with a ?: keep only the one that fits what comes over the wire',
  'amended-other': 'they differ in {0}: keep only the one that fits what comes over the wire',

  // Why a pattern is refused
  'pattern-syntax': 'its syntax is wrong ({0})',
  'pattern-unanchored': 'it must begin with ^',
  'pattern-unsafe':
    'some text would make it slow, or it holds what is not supported (alternatives, assertions, nested or repeated groups)',

  // What has a name in the generated code
  'generated-for': 'one in {0} for "{1}" (at {2})',
  'generated-always': 'one in {0} that is always there',

  // What a value should be
  required: 'there, as the field is required',
  string: 'a string',
  null: 'null',
  object: 'an object',
  list: 'a list',
  integer: 'an integer from {0} to {1}',
  'number-range': 'a number from {0} to {1}',
  'number-range-at-least': 'a number of at least {0}',
  'number-range-at-most': 'a number of at most {1}',
  constant: 'the constant {0}',
  'one-of': 'one of {0}',
  'known-tag': 'a known value of tag {0} ({1})',
  more: 'a value without {0} more faults, which are not listed',
  alternatives: 'one of the types {0}',
  'json-text': 'JSON text of {0}',
  'min-length': 'a string of at least {0} characters',
  'max-length': 'a string of at most {0} characters',
  'min-bytes': 'a string of at least {0} bytes in UTF-8 (it has {1})',
  'max-bytes': 'a string of at most {0} bytes in UTF-8 (it has {1})',
  pattern: 'a string that matches {0}',
  'min-items': 'a list of at least {0} items',
  'max-items': 'a list of at most {0} items',
};
