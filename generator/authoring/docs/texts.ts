import type { Documented } from '../../compiler/model/model.js';
import { markup, type Markup } from './markup.js';
import type { PageContext } from './page-context.js';

/** A description: what a thing is called, and below it what explains it. */
export function describe(doc: string): Markup {
  const [first = '', ...others] = linesOf(doc);
  return others.length === 0 ? markup`${first}` : markup`${first}${explanation(others)}`;
}

/** What explains a thing, below what it is called. */
export function explanation(lines: readonly string[]): Markup {
  if (lines.length === 0) return markup``;
  const shown = lines.map((line, index) => (index === 0 ? markup`${line}` : markup`<br>${line}`));
  return markup`<p>${shown}`;
}

export function linesOf(doc: string): readonly string[] {
  return doc.split('\n').filter((line) => line.trim() !== '');
}

/** Since when there is something, and why it should not be used any more. */
export function lifeOf(context: PageContext, { since, deprecated }: Documented): readonly Markup[] {
  const note = (name: 'since' | 'deprecated', text: string | undefined): readonly Markup[] =>
    text === undefined
      ? []
      : [markup`<p class="note ${name}">${context.explain((label) => label(name))} ${text}`];
  return [...note('since', since), ...note('deprecated', deprecated)];
}

/** A link to the documentation; an address of another kind is only shown. */
export function sourceLink(context: PageContext, source: string | undefined): Markup | undefined {
  if (source === undefined) return undefined;
  if (!/^https?:\/\//i.test(source)) return markup`<span>${source}</span>`;
  return markup`<a class=out href=${source}>${context.say('official-page')}</a>`;
}
