import type { ChangeRule, Impacts } from './change-rule.js';

const breaking = { received: 'breaking', sent: 'breaking' } as const;
const feature = { received: 'feature', sent: 'feature' } as const;
const fix = { received: 'fix', sent: 'fix' } as const;
/** More values than before: who sends may, who reads must. */
const wider = { received: 'breaking', sent: 'feature' } as const;

/**
 * What each rule means to who receives and to who sends; which of both a difference concerns follows from the types.
 * Who receives reads fields and passes them on, and must get every value that came before; who sends builds values, and
 * must not have them refused.
 */
export const impacts: Readonly<Record<ChangeRule, Impacts>> = {
  'type-added': feature,
  'type-removed': breaking,
  'type-renamed': breaking,
  'kind-changed': breaking,
  'now-sent': breaking,
  'now-received': feature,
  'base-changed': fix,

  'field-added': feature,
  'required-field-added': breaking,
  'field-removed': breaking,
  'field-renamed': breaking,
  'field-respelt': feature,
  'required-field-respelt': wider,
  'presence-tightened': breaking,
  'presence-loosened': wider,
  'condition-tightened': breaking,
  'condition-loosened': wider,
  'condition-changed': breaking,
  'expectation-changed': fix,
  'alias-added': feature,
  'alias-added-to-required': wider,
  'alias-removed': breaking,

  'type-narrowed': breaking,
  'type-widened': wider,
  'type-changed': breaking,
  'type-restated': fix,
  'null-added': wider,
  'null-removed': breaking,
  'limit-tightened': breaking,
  // A type has no limits, so that reading does not change.
  'limit-loosened': { received: 'fix', sent: 'feature' },
  'limit-changed': breaking,
  'constant-added': feature,
  'constant-removed': breaking,
  'constant-changed': breaking,
  'embedded-changed': fix,
  'items-changed': breaking,

  'value-added': feature,
  'closed-value-added': feature,
  'value-removed': breaking,
  'value-renamed': breaking,
  'value-moved': breaking,
  'enum-opened': wider,
  'enum-closed': breaking,
  'advice-changed': fix,

  'member-added': feature,
  'member-removed': breaking,
  'tag-moved': breaking,
  'accessor-changed': fix,
  'accessor-result-changed': breaking,

  'call-added': feature,
  'call-removed': breaking,
  'call-renamed': breaking,
  'call-address-changed': fix,
  'call-request-changed': { sent: 'breaking' },
  'call-response-changed': { received: 'breaking' },
  'call-request-widened': { sent: 'feature' },
  'call-response-extended': { received: 'feature' },

  'export-added': feature,
  'export-removed': breaking,

  'doc-changed': fix,
  'source-changed': fix,
  'since-changed': fix,
  'deprecated-added': feature,
  'deprecated-changed': fix,
  'deprecated-removed': fix,
  'examples-changed': fix,
};

/** Features that stop code from compiling which handles every value there was, and is meant to stop there. */
export const stopsExhaustiveCode: ReadonlySet<ChangeRule> = new Set<ChangeRule>([
  'member-added',
  'closed-value-added',
  'constant-added',
]);
