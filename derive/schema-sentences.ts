import { fillGaps } from '../generator/base/words/gaps.js';
import { mistakes } from '../generator/base/words/zh-CN/mistakes.js';
import { phrases } from '../generator/base/words/zh-CN/phrases.js';
import type { KeyGrammar, MappingGrammar, ScalarKind } from '../generator/compiler/read/grammar/grammar.js';

/** The messages of editors, in the words of kfgen's own reports. */

export function expected(kind: ScalarKind | 'mapping' | 'sequence'): string {
  const hint = kind === 'text' ? '数、true 和 false 须加引号。' : '';
  return `应为${phrases[kind]}。${hint}`;
}

export function missingKey(key: string, { missing }: KeyGrammar): string {
  return fillGaps(mistakes[missing ?? 'missing-key'].sentence, () => key);
}

export function missingVariant(keys: readonly string[]): string {
  return fillGaps(mistakes['missing-variant'].sentence, () => keys.join(', '));
}

export function notAWord(words: readonly string[]): string {
  return `可用的有：${words.join(', ')}。`;
}

export function requiredKeys({ keys }: MappingGrammar): string {
  const required = Object.keys(keys).filter((key) => keys[key]?.required);
  return `必需的键：${required.join(', ')}。`;
}
