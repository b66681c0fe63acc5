import { visitDocumented } from '../../model/visit-written.js';
import type { Advice } from './rule.js';

/** A draft that is not filled in yet has a warning of its own. */
const CHINESE_OR_DRAFT = /\p{Script=Han}|\bTODO\b/u;

/** Texts are written for people who read Chinese. */
export const chineseTexts: Advice = (model, report) => {
  for (const { doc, origin } of visitDocumented(model)) {
    if (!CHINESE_OR_DRAFT.test(doc))
      report('doc-without-chinese', origin.keys['doc'] ?? origin.range, { doc });
  }
};
