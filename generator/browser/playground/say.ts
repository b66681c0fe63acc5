import { captures as englishCaptures } from '../../base/words/en/captures.js';
import { playground as english } from '../../base/words/en/playground.js';
import { fillGaps, type FillingsOf } from '../../base/words/gaps.js';
import type { LanguageTag } from '../../base/words/languages.js';
import { captures as chineseCaptures } from '../../base/words/zh-CN/captures.js';
import { playground as chinese } from '../../base/words/zh-CN/playground.js';
import type { CaptureFaultCode } from '../../authoring/capture/split/capture-part.js';

type Sentences = typeof chinese;

/** The playground's sentences in one language. */
export interface Say {
  readonly language: LanguageTag;
  <Name extends keyof Sentences>(name: Name, ...fillings: FillingsOf<Sentences[Name]>): string;
  /** What is wrong where a payload cannot be read. */
  fault(code: CaptureFaultCode): string;
  /** A number as people of the language write it. */
  count(value: number): string;
}

export function sayIn(language: LanguageTag): Say {
  const isEnglish = language === 'en';
  const sentences: Readonly<Record<string, string>> = isEnglish ? english : chinese;
  const numbers = new Intl.NumberFormat(language);
  const say = (name: string, fillings: Readonly<Record<string, string>> = {}): string =>
    fillGaps(sentences[name] ?? '', (gap) => fillings[gap] ?? '');
  return Object.assign(say, {
    language,
    fault: (code: CaptureFaultCode) => (isEnglish ? englishCaptures : chineseCaptures)[code],
    count: (value: number) => numbers.format(value),
  });
}
