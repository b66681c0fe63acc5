import { fillGaps } from './fill-gaps.js';
import type { FillingsOf, GapsOf } from './gaps.js';
import type { DefaultWords, Words } from './words.js';

/** The topics whose entries are single sentences. */
export type Topic = Exclude<keyof Words, 'mistakes'>;

/** Says a sentence of one topic. What stands in the gaps is not made printable: that happens when lines are made of it. */
export type Label<Of extends Topic> = <Name extends keyof DefaultWords[Of]>(
  name: Name,
  ...fillings: FillingsOf<DefaultWords[Of][Name] & string>
) => string;

/** The sentences of a topic that have no gaps. */
export type PlainName<Of extends Topic> = {
  [Name in keyof DefaultWords[Of]]: [GapsOf<DefaultWords[Of][Name] & string>] extends [never] ? Name : never;
}[keyof DefaultWords[Of]];

export function labelIn<Of extends Topic>(words: Words, topic: Of): Label<Of> {
  const topics: Readonly<Record<Topic, Readonly<Record<PropertyKey, string>>>> = words;
  const sentences = topics[topic];
  return (name, ...[fillings]) => {
    const texts: Readonly<Record<string, string>> = fillings ?? {};
    return fillGaps(sentences[name] ?? '', (gap) => texts[gap] ?? '');
  };
}
