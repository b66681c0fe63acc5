import { firstLine } from '../../compiler/model/first-line.js';
import { linkTo } from './link-to.js';
import { unionsToShow } from './groups.js';
import { markup, type Markup } from './markup.js';
import type { PageContext } from './page-context.js';
import type { Sentence } from './page-words.js';

/** The bar above the page. What needs a script is hidden until there is one. */
export function pageBar(context: PageContext): Markup {
  const { words } = context;
  return markup`<header class="bar"><button type="button" id="menu" aria-controls="contents" aria-expanded="false" hidden>${context.say('contents')}</button>${linkTo('top', context.words.say(titleOf(context)))}<div class="search" role="search" hidden><input id="search" type="search" role="combobox" aria-expanded="false" aria-controls="results" aria-autocomplete="list" autocomplete="off" spellcheck="false" ${words.attribute('aria-label', ({ page }) => page.search)} ${words.attribute('placeholder', ({ page }) => page['search-hint'])}><kbd aria-hidden="true">/</kbd><ul id="results" role="listbox" ${words.attribute('aria-label', ({ page }) => page.results)} lang="zh-CN" hidden></ul><p id="found" role="status" class="unseen"></p></div><p id="copying" role="status" class="unseen"></p><button type="button" id="language" hidden></button><button type="button" id="theme" ${words.attribute('aria-label', ({ page }) => page['switch-theme'])} hidden><span aria-hidden="true">◐</span></button></header>
`;
}

/** What the page is about, and how much. */
export function pageIntroduction(context: PageContext): Markup {
  const { definitions, calls } = context.model;
  const all = [...definitions.values()];
  const count = (kind: 'object' | 'enum' | 'union'): string =>
    String(all.filter((each) => each.kind === kind && !('bodyOf' in each)).length);
  const counts = {
    ...{ unions: count('union'), types: count('object') },
    ...{ codes: count('enum'), calls: String(calls.length) },
  };
  return markup`<div class="intro"><h1 id="top">${context.words.say(titleOf(context))}</h1><p class="lead">${context.say('counts', counts)}</p><noscript><p class="lead">${context.say('without-script')}</p></noscript></div>
`;
}

/** Called after the first union, which is what a spec is about. */
export function titleOf({ model }: PageContext): Sentence {
  const [union] = unionsToShow(model);
  return ({ page }) =>
    union === undefined ? page.title : page['title-of'].replace('{name}', () => firstLine(union.doc));
}
