import type { Words } from '../../base/words/words.js';

/** The README of a spec folder that extends the shipped spec, with the samples that are in a text. */
export function specGuide(words: Words, samples: string): string {
  const { title, about, addition, amendment, end } = words.specGuide;
  const [newType = '', amendments = ''] = samples.match(/```yaml\n[^]*?```/g) ?? [];
  return [`# ${title}`, about, addition, newType, amendment, amendments, end].join('\n\n') + '\n';
}
