import { visitDocumented } from '../symbols/visit-texts.js';
import type { Advice } from './advice.js';

/** A draft that nobody has filled in yet is spoken of once. */
const CHINESE_OR_DRAFT = /\p{Script=Han}|\bTODO\b/u;

/** Texts are written for people who read Chinese. */
export const chineseTexts: Advice = (symbols, report) => {
  for (const { doc } of visitDocumented(symbols)) {
    if (!CHINESE_OR_DRAFT.test(doc.value)) report('doc-without-chinese', doc.range, { doc: doc.value });
  }
};
