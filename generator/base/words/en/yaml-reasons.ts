import type { Words } from '../words.js';

export const yamlReasons: Words['yamlReasons'] = {
  'the stream contains non-printable characters': 'the stream contains non-printable characters',
  'can not read a document': 'can not read a document',
  'end of the stream or a document separator is expected':
    'end of the stream or a document separator is expected',
  'directives end mark is expected': 'directives end mark is expected',

  'deficient indentation': 'deficient indentation',
  'tab characters must not be used in indentation': 'tab characters must not be used in indentation',
  'bad indentation of a mapping entry': 'bad indentation of a mapping entry',
  'bad indentation of a sequence entry': 'bad indentation of a sequence entry',
  'bad explicit indentation width of a block scalar; it cannot be less than one':
    'bad explicit indentation width of a block scalar; it cannot be less than one',
  'repeat of an indentation width identifier': 'repeat of an indentation width identifier',
  'repeat of a chomping mode identifier': 'repeat of a chomping mode identifier',
  'a line break is expected': 'a line break is expected',

  "expected ':' after a mapping key": "expected ':' after a mapping key",
  'a whitespace character is expected after the key-value separator within a block mapping':
    'a whitespace character is expected after the key-value separator within a block mapping',
  'can not read a block mapping entry; a multiline key may not be an implicit key':
    'can not read a block mapping entry; a multiline key may not be an implicit key',
  'missed comma between flow collection entries': 'missed comma between flow collection entries',
  "expected the node content, but found ','": "expected the node content, but found ','",
  'unexpected end of the stream within a flow collection':
    'unexpected end of the stream within a flow collection',

  'unexpected end of the stream within a single quoted scalar':
    'unexpected end of the stream within a single quoted scalar',
  'unexpected end of the document within a single quoted scalar':
    'unexpected end of the document within a single quoted scalar',
  'unexpected end of the stream within a double quoted scalar':
    'unexpected end of the stream within a double quoted scalar',
  'unexpected end of the document within a double quoted scalar':
    'unexpected end of the document within a double quoted scalar',
  'expected valid JSON character': 'expected valid JSON character',
  'unknown escape sequence': 'unknown escape sequence',
  'expected hexadecimal character': 'expected hexadecimal character',

  'duplication of a tag property': 'duplication of a tag property',
  'unexpected end of the stream within a verbatim tag': 'unexpected end of the stream within a verbatim tag',
  'named tag handle cannot contain such characters': 'named tag handle cannot contain such characters',
  'tag suffix cannot contain exclamation marks': 'tag suffix cannot contain exclamation marks',
  'tag suffix cannot contain flow indicator characters':
    'tag suffix cannot contain flow indicator characters',
  'duplication of an anchor property': 'duplication of an anchor property',
  'name of an anchor node must contain at least one character':
    'name of an anchor node must contain at least one character',
  'name of an alias node must contain at least one character':
    'name of an alias node must contain at least one character',
  'alias node should not have any properties': 'alias node should not have any properties',

  'directive name must not be less than one character in length':
    'directive name must not be less than one character in length',
  'duplication of %YAML directive': 'duplication of %YAML directive',
  'YAML directive accepts exactly one argument': 'YAML directive accepts exactly one argument',
  'ill-formed argument of the YAML directive': 'ill-formed argument of the YAML directive',
  'unacceptable YAML version of the document': 'unacceptable YAML version of the document',
  'TAG directive accepts exactly two arguments': 'TAG directive accepts exactly two arguments',
  'ill-formed tag handle (first argument) of the TAG directive':
    'ill-formed tag handle (first argument) of the TAG directive',
  'ill-formed tag prefix (second argument) of the TAG directive':
    'ill-formed tag prefix (second argument) of the TAG directive',
};
