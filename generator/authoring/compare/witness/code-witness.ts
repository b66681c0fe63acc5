import type { ChangeRule } from '../change-rule.js';
import type { Comparison } from '../comparison.js';
import type { Finding } from '../finding.js';
import { reading, readingItems, readingValues } from './reading-code.js';
import {
  usingAccessor,
  usingAlias,
  usingCall,
  usingCallType,
  usingExport,
  usingField,
  usingMember,
  usingTag,
  usingType,
  usingValue,
} from './using-code.js';
import type { CodeWitness } from './witness.js';

type MakeCode = (comparison: Comparison, finding: Finding) => string | undefined;

const makers: Readonly<Partial<Record<ChangeRule, MakeCode>>> = {
  'type-removed': usingType,
  'type-renamed': usingType,
  'kind-changed': usingType,
  'field-removed': usingField,
  'field-renamed': usingField,
  'alias-removed': usingAlias,
  'required-field-respelt': reading,
  'presence-loosened': reading,
  'condition-loosened': reading,
  'condition-changed': reading,
  'alias-added-to-required': reading,
  'type-widened': reading,
  'type-changed': reading,
  'null-added': reading,
  'constant-changed': reading,
  'items-changed': readingItems,
  'enum-opened': readingValues,
  'value-removed': usingValue,
  'value-renamed': usingValue,
  'value-moved': usingValue,
  'tag-moved': usingTag,
  'member-removed': usingMember,
  'call-removed': usingCall,
  'call-renamed': usingCall,
  'call-request-changed': usingCallType,
  'call-response-changed': usingCallType,
  'accessor-result-changed': usingAccessor,
  'export-removed': usingExport,
};

/** A module that only what is generated from the old version lets compile; undefined where none is known for the rule. */
export function findCode(comparison: Comparison, finding: Finding): CodeWitness | undefined {
  const code = makers[finding.rule]?.(comparison, finding);
  return code === undefined ? undefined : { kind: 'code', code };
}
