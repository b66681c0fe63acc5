import { accessorNames } from './rules/accessor-names.js';
import { accessorPaths } from './rules/accessor-paths.js';
import { adviceOnCodes } from './rules/advice-on-codes.js';
import { aliasedTags } from './rules/aliased-tags.js';
import { alternatives } from './rules/alternatives.js';
import { calls } from './rules/calls.js';
import { chineseTexts } from './rules/chinese-texts.js';
import { conditions } from './rules/conditions.js';
import { cutTexts } from './rules/cut-texts.js';
import { cycles } from './rules/cycles.js';
import { dispatchNames } from './rules/dispatch-names.js';
import { endlessTypes } from './rules/endless-types.js';
import { enumValues } from './rules/enum-values.js';
import { fieldNames } from './rules/field-names.js';
import { knownTypes } from './rules/known-types.js';
import { limits } from './rules/limits.js';
import { lookAlikeNames } from './rules/look-alike-names.js';
import { overrides } from './rules/overrides.js';
import { patterns } from './rules/patterns.js';
import { referenceKinds } from './rules/reference-kinds.js';
import { requiredExamples } from './rules/required-examples.js';
import type { Advice, NameRule, Rule } from './rules/rule.js';
import { sentAndReceived } from './rules/sent-and-received.js';
import { shadowedGlobals } from './rules/shadowed-globals.js';
import { sourceAddresses } from './rules/source-addresses.js';
import { tagBodies, tagBodyTypos } from './rules/tag-bodies.js';
import { todos } from './rules/todos.js';
import { typeNames } from './rules/type-names.js';
import { tooManyInheritedFields } from './rules/too-many-inherited-fields.js';
import { unionTags } from './rules/union-tags.js';
import { unknownSampleFields } from './rules/unknown-sample-fields.js';
import { unshownBranches } from './rules/unshown-branches.js';
import { unusedDefinitions } from './rules/unused-definitions.js';

/** Whether the spec is small enough for the other rules. */
export const sizeRules: readonly NameRule[] = [tooManyInheritedFields];

/** Names and references: what all other rules rely on. */
export const nameRules: readonly NameRule[] = [
  typeNames,
  fieldNames,
  knownTypes,
  referenceKinds,
  cycles,
  dispatchNames,
  accessorNames,
  sourceAddresses,
];

/** Meaning: run only on a spec whose names are right. */
export const meaningRules: readonly Rule[] = [
  alternatives,
  enumValues,
  adviceOnCodes,
  limits,
  patterns,
  conditions,
  overrides,
  endlessTypes,
  unionTags,
  aliasedTags,
  accessorPaths,
  calls,
  tagBodyTypos,
  requiredExamples,
];

/** Advice: what is valid but likely not meant. Runs only on request, on a spec without errors. */
export const adviceRules: readonly Advice[] = [
  todos,
  chineseTexts,
  cutTexts,
  shadowedGlobals,
  lookAlikeNames,
  tagBodies,
  unshownBranches,
  unknownSampleFields,
  sentAndReceived,
  unusedDefinitions,
];
