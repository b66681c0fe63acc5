import { fillGaps, type FillingsOf, type GapsOf } from './gaps.js';
import type { DefaultWords, Words } from './words.js';

/** The catalogues whose entries are single sentences. */
export type Catalogue = Exclude<keyof Words, 'mistakes'>;

/**
 * Returns a sentence of one catalogue. What fills its gaps is not made printable: that happens when lines are made of
 * it.
 */
export type Label<Of extends Catalogue> = <Name extends keyof DefaultWords[Of]>(
  name: Name,
  ...fillings: FillingsOf<DefaultWords[Of][Name] & string>
) => string;

/** The sentences of a catalogue that have no gaps. */
export type PlainName<Of extends Catalogue> = {
  [Name in keyof DefaultWords[Of]]: [GapsOf<DefaultWords[Of][Name] & string>] extends [never] ? Name : never;
}[keyof DefaultWords[Of]];

export function labelIn<Of extends Catalogue>(words: Words, catalogue: Of): Label<Of> {
  const catalogues: Readonly<Record<Catalogue, Readonly<Record<PropertyKey, string>>>> = words;
  const sentences = catalogues[catalogue];
  return (name, ...[fillings]) => {
    const texts: Readonly<Record<string, string>> = fillings ?? {};
    return fillGaps(sentences[name] ?? '', (gap) => texts[gap] ?? '');
  };
}
