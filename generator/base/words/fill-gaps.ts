/** Puts texts into the gaps of a sentence (`{name}`), in one pass: what is put in is not read again. */
export function fillGaps(sentence: string, fill: (name: string) => string): string {
  return sentence.replace(/\{(\w+)\}/g, (_gap, name: string) => fill(name));
}
