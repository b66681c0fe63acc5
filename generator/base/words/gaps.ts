/** The names of a sentence's gaps, e.g. `'file' | 'line'` for `{file}, line {line}`. */
export type GapsOf<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | GapsOf<Rest>
  : never;

/** The arguments that a sentence needs: none, or a text for each of its gaps. */
export type FillingsOf<Sentence extends string> = [GapsOf<Sentence>] extends [never]
  ? []
  : [fillings: Readonly<Record<GapsOf<Sentence>, string>>];

/** Fills the gaps of a sentence (`{name}`) in one pass: gaps in the inserted texts are not filled. */
export function fillGaps(sentence: string, fill: (name: string) => string): string {
  return sentence.replace(/\{(\w+)\}/g, (_gap, name: string) => fill(name));
}

/** A sentence of which nobody knows yet what its gaps hold. */
export function openGaps(sentence: string): string {
  return fillGaps(sentence, () => '…');
}
