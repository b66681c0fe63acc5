import type { Words } from '../words.js';

export const explanations: Words['explanations'] = {
  // Headings of columns
  field: 'field',
  type: 'type',
  presence: 'presence',
  doc: 'meaning',
  value: 'value',
  name: 'name',
  enum: 'enum',
  tag: 'tag',

  // Facts
  union: 'in',
  membership: '{union} ({tag} = {values})',
  call: 'call',
  'call-text': '{name} ({method} {path})',
  address: 'address',
  request: 'request',
  response: 'response',
  direction: 'direction',
  sent: 'sent by programs',
  'sent-closed': 'sent by programs, without other fields',
  'union-tag': 'told apart by {tag}',
  accessors: 'accessors',
  'accessor-paths': '{name}: {paths}',
  'open-enum': '{type}, open: other values may come',
  'closed-enum': '{type}, closed: these values only',
  aliases: 'aliases',
  since: 'since',
  deprecated: 'deprecated',
  source: 'source',
  page: 'page',
  place: 'defined',
  also: 'see also',
  'also-more': '… and {count} more; --format json lists them',
  common: 'Fields that all types have',
  advice: 'advice',
  'advised-codes': '{advice}: {codes}',

  // What a program does about a code
  'advice-retry': 'retry (try again later)',
  'advice-renew-token': 'renew-token (renew the access_token, then try again)',
  'advice-window-closed': 'window-closed (the window for sending is closed; wait for the next message)',
  'advice-stop': 'stop (do not try again; somebody has to look at it)',
  'advice-fix-request': 'fix-request (correct the request)',

  // Rules
  rule: 'rule',
  'rule-error': 'an error: nothing is generated',
  'rule-warning': 'a warning: generating goes on; where it is meant, say why with # kfgen-ignore',

  // Presence
  required: 'required',
  optional: 'optional',
  condition: 'if {field} is {values}',
  expected: '{conditions} (documented)',
  'conditions-and': ' and ',
  'values-or': ', ',

  // Behind a text
  'text-deprecated': '{text} (deprecated: {reason})',
  'text-advice': '{text} (advice: {advice})',
  'text-since': '{text} (since {since})',
  'text-aliases': '{text} (alias {names})',
};
