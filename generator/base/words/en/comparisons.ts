import type { Words } from '../words.js';

export const comparisons: Words['comparisons'] = {
  // What a difference is
  breaking: 'breaking',
  feature: 'feature',
  fix: 'fix',
  received: 'who receives',
  sent: 'who sends',
  impact: '{direction}: {impact}',

  // Findings
  'old-place': 'old spec {place}',
  'presence-conditional': 'required {conditions}',
  'presence-expected': 'optional (documented {conditions})',
  'kind-object': 'an object',
  'kind-enum': 'an enum',
  'kind-union': 'a union',
  'stops-exhaustive':
    'Code that handles every value there was stops compiling, as it is meant to: add a case for the new one.',
  ignored: 'not counted: {reason}',
  'more-of-rule': '{count} more are not listed (--format json lists them all):',

  // What shows it
  'witness-payload': '{type} of the old version takes this, the new one does not:',
  'witness-fault': '{path} should be {expected}.',
  'witness-unknown-key': 'There is no field {path}.',
  'witness-code': 'This compiles with the old version, and not with the new one:',
  'witness-none': 'No value or code was found that is fine with the old version and not with the new one.',

  // Results
  first: 'In {against}, folder "{folder}" holds no spec yet: there is nothing to compare with.',
  same: 'The spec is what it was in {against}.',
  summary: 'Compared with {against}: {counts}.',
  'count-breaking': 'breaking: {count}',
  'count-feature': 'features: {count}',
  'count-fix': 'fixes: {count}',
  'count-ignored': 'not counted: {count}',
  'counts-and': ', ',
  step: 'The step of the version: {step}.',
  'step-major': 'major',
  'step-minor': 'minor',
  'step-patch': 'patch',
  'step-none': 'none',
  'version-enough': '{name}: {old} → {current}, which is enough.',
  'version-low': '{name}: {old} → {current}, which should be {needed} at least.',
  'version-same': '{name}: {old}, which can stay.',
  // A changelog
  migration: 'Migration: {text}',
  'changelog-breaking': 'Breaking',
  'changelog-feature': 'Added',
  'changelog-fix': 'Changed',
  'changelog-entry': '{change}: {message}',
  'changelog-stop': '{text}.',
  'changelog-same': 'The same goes for {names}.',
  'changelog-list': '{rule}: {changes}',
  'changelog-more': '{changes} and others ({count})',
  'changelog-and': ', ',
};
