import type { Words } from '../words.js';

export const changes: Words['changes'] = {
  // Definitions
  'type-added': 'Type {path} is new ({new}).',
  'type-removed': 'Type {path} is gone.',
  'type-renamed': 'Type {old} is called {new} now; what it holds is the same or much alike.',
  'kind-changed': '{path} was {old} and is {new} now.',
  'now-sent': '{path} is sent by programs now: it takes no other fields and is held to all its conditions.',
  'now-received':
    '{path} is received now: it may have other fields, and its conditions are what is documented, no more.',
  'base-changed': '{path} extended {old} and extends {new} now.',

  // Fields
  'field-added': 'Field {path} is new ({new}; it may be absent).',
  'required-field-added': 'Field {path} is new ({new}; {presence}): values without it are refused.',
  'field-removed': 'Field {path} is gone ({old}).',
  'field-renamed': 'Field {old} is called {path} now; what it holds is the same.',
  'field-respelt': 'Field {old} is called {path} now; its old name is still a spelling of it.',
  'required-field-respelt':
    'Field {old} is called {path} now; its old name is still a spelling of it, under which it may be absent.',
  'presence-tightened': 'Field {path} was {old} and is {new} now: values without it are refused.',
  'presence-loosened': 'Field {path} was {old} and is {new} now.',
  'condition-tightened': 'Field {path} is required more often: {old} before, {new} now.',
  'condition-loosened': 'Field {path} is required less often: {old} before, {new} now.',
  'condition-changed': 'Field {path} is required at other times: {old} before, {new} now.',
  'expectation-changed':
    'When field {path} is documented to be there has changed: {old} before, {new} now; values without it are fine.',
  'alias-added': 'Field {path} has the spelling {new}, too.',
  'alias-added-to-required':
    'Field {path} has the spelling {new}, too: under its first name it may be absent.',
  'alias-removed': 'Field {path} no longer has the spelling {old}.',

  // Types of values
  'type-narrowed': 'The type of {path} was {old} and is narrower now: {new}.',
  'type-widened': 'The type of {path} was {old} and is wider now: {new}.',
  'type-changed': 'The type of {path} was {old} and is {new} now.',
  'type-restated': 'The type of {path} was {old} and is {new} now, with the same values.',
  'null-added': '{path} may be null now.',
  'null-removed': '{path} may not be null any more.',
  'limit-tightened': 'The limits of {path} are tighter: {old} before, {new} now.',
  'limit-loosened': 'The limits of {path} are looser: {old} before, {new} now.',
  'limit-changed': 'The limits of {path} were {old} and are {new} now, which refuses what was fine before.',
  'constant-added': 'The constants of {path} have {new} besides.',
  'constant-removed': 'The constants of {path} no longer have {old}.',
  'constant-changed': 'The constant of {path} was {old} and is {new} now.',
  'embedded-changed': 'What the text of {path} holds was {old} and is {new} now.',
  'items-changed': 'The items of {path} were judged by {old} and are judged by {new} now.',

  // Enums
  'value-added': '{path} has the value {new} besides.',
  'closed-value-added': 'The closed enum {path} has the value {new} besides.',
  'value-removed': '{path} no longer has the value {old}.',
  'value-renamed': 'Value {value} of {path} was called {old} and is called {new} now.',
  'value-moved': '{path} was {old} and is {new} now: the same name for another value.',
  'enum-opened': 'Enum {path} is open now: values that it does not list may come.',
  'enum-closed': 'Enum {path} is closed now: it refuses values that it does not list.',
  'advice-changed': 'What to do about {path} was {old} and is {new} now.',

  // Unions
  'member-added': 'Union {path} has the member {new} besides.',
  'member-removed': 'Union {path} no longer has the member {old}.',
  'tag-moved': 'The tag of union {path} was {old} and is {new} now.',
  'accessor-changed': 'Accessor {path} read {old} and reads {new} now.',
  'accessor-result-changed': 'Of {type}, accessor {path} gave {old} and gives {new} now.',

  // Calls
  'call-added': 'Call {path} is new ({new}).',
  'call-removed': 'Call {path} is gone ({old}).',
  'call-renamed': 'Call {old} is called {new} now; its address is the same.',
  'call-address-changed': 'The address of call {path} was {old} and is {new} now.',
  'call-request-changed': 'The request of call {path} was {old} and is {new} now.',
  'call-response-changed': 'The response of call {path} was {old} and is {new} now.',
  'call-request-widened':
    'The request of call {path} was {old} and is {new} now, which takes all that it took.',
  'call-response-extended':
    'The response of call {path} was {old} and is {new} now, which has all that it had.',

  // What is exported
  'export-added': 'The generated code has {new} besides.',
  'export-removed': 'The generated code no longer has {old}.',

  // What is said
  'doc-changed': 'The description of {path} has changed.',
  'source-changed': 'The documentation of {path} was at {old} and is at {new} now.',
  'since-changed': 'Since when there is {path} was {old} and is {new} now.',
  'deprecated-added': '{path} is deprecated: {new}',
  'deprecated-changed': 'Why {path} is deprecated was {old} and is {new} now.',
  'deprecated-removed': '{path} is not deprecated any more.',
  'examples-changed': 'The examples of {path} have changed.',
};
