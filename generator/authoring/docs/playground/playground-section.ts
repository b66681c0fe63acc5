import type { Markup } from '../markup.js';
import { markup } from '../markup.js';
import { pageSentence, type PageWords } from '../page-words.js';

/** The inside of the section in which payloads are tried. */
export function playgroundSection(words: PageWords): Markup {
  return markup`<h2>${words.say(pageSentence('playground'))}</h2>`;
}
