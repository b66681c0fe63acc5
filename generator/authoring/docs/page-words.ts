import { fillGaps } from '../../base/words/gaps.js';
import { printable } from '../../base/text/printable.js';
import type { LanguageTag } from '../../base/words/languages.js';
import type { Words } from '../../base/words/words.js';
import { markup, type Markup } from './markup.js';

export interface PageLanguage {
  readonly tag: LanguageTag;
  readonly words: Words;
}

/** Says the same in any language. */
export type Sentence = (words: Words) => string;

/**
 * What the page says in several languages. It is written in the first; each text has a number, under which the page
 * has it in the others, so that a switch can exchange them.
 */
export class PageWords {
  private readonly numbers = new Map<string, number>();
  private readonly texts: (readonly string[])[] = [];

  constructor(private readonly languages: readonly PageLanguage[]) {}

  /** A text that changes with the language. */
  say(sentence: Sentence): Markup {
    const [text = '', number] = this.translated(sentence);
    return markup`<span data-w=${number}>${text}</span>`;
  }

  /** The same with a class. */
  mark(className: string, sentence: Sentence): Markup {
    const [text = '', number] = this.translated(sentence);
    return markup`<span class=${className} data-w=${number}>${text}</span>`;
  }

  /** An attribute that changes with the language, to stand in a tag. */
  attribute(name: 'aria-label' | 'placeholder', sentence: Sentence): Markup {
    const [text = '', number] = this.translated(sentence);
    return markup`${name}=${text} data-w-${name}=${number}`;
  }

  /**
   * The texts by language, in the order of their numbers, none for the language that the page is written in: they stand
   * there. Complete once all of the page is said.
   */
  dictionary(): Readonly<Record<string, readonly string[]>> {
    const entries = this.languages.map(({ tag }, index): readonly [string, readonly string[]] => [
      tag,
      index === 0 ? [] : this.texts.map((all) => all[index] ?? ''),
    ]);
    return Object.fromEntries(entries);
  }

  private translated(sentence: Sentence): readonly [text: string | undefined, number: number] {
    const all = this.languages.map(({ words }) => printable(sentence(words)));
    const key = JSON.stringify(all);
    const number = this.numbers.get(key) ?? this.texts.push(all) - 1;
    this.numbers.set(key, number);
    return [all[0], number];
  }
}

/** A sentence of the page's own. */
export function pageSentence(
  name: keyof Words['page'],
  fillings: Readonly<Record<string, string>> = {},
): Sentence {
  return ({ page }) => fillGaps(page[name], (gap) => fillings[gap] ?? '');
}
