import type { Words } from '../words.js';

export const migrations: Words['migrations'] = {
  'type-removed':
    'Use the type no longer; if the service still sends it, it will be an item that nobody knows.',
  'type-renamed': 'Use the new name, also of the functions called after it (is…, validate…).',
  'kind-changed': 'Rewrite what uses it for what it is now.',
  'now-sent': 'Leave out fields that the spec does not have, and give those that conditions ask for.',
  'required-field-added':
    'Give the field when you send; of what you receive, make sure that the service always has it.',
  'field-removed': 'Read and send the field no longer.',
  'field-renamed': 'Use the new name of the field.',
  'presence-tightened':
    'Always give the field when you send; of what you receive, make sure that the service always has it.',
  'presence-loosened': 'See whether the field is there before you read it.',
  'condition-tightened':
    'Give the field in the cases that are new, too, when you send; of what you receive, make sure that the service does.',
  'condition-loosened': 'In the cases that are gone, see whether the field is there before you read it.',
  'condition-changed': 'See whether the field is there by the new condition.',
  'alias-added-to-required': 'Read both names, and take the one that is there.',
  'alias-removed': 'Use the name of the field itself.',
  'type-narrowed': 'Send and handle the values that are gone no longer.',
  'type-widened': 'Tell the values that are new apart when you read.',
  'type-changed': 'Read and send by the new type.',
  'null-added': 'See whether it is null before you read it.',
  'null-removed': 'Send null no longer; of what you receive, make sure that the service never has it.',
  'limit-tightened':
    'Check against the new limits before you send; of what you receive, make sure that the service keeps to them.',
  'limit-changed':
    'Check against the new limits before you send; of what you receive, make sure that the service keeps to them.',
  'constant-removed': 'Use a value that is left.',
  'constant-changed': 'Use the new value.',
  'items-changed': 'Handle the items of the list by the new union.',
  'value-removed': 'Use the name of the value no longer; compare with the value itself if need be.',
  'value-renamed': 'Use the new name.',
  'value-moved': 'Look at every place where the old value is written out.',
  'enum-opened': 'Leave a branch for values that are not listed.',
  'enum-closed':
    'Send values that are not listed no longer; of what you receive, make sure that the service has no others.',
  'member-removed': 'Handle the member no longer; it will be an item that nobody knows.',
  'tag-moved': 'Tell the members apart by the new tag.',
  'call-removed': 'Make the call no longer.',
  'call-renamed': 'Use the new name of the method.',
  'call-request-changed': 'Write the request by the new type.',
  'call-response-changed': 'Read the response by the new type.',
  'export-removed': 'Import the name no longer.',
};
