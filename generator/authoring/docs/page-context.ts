import { labelIn, type Label } from '../../base/words/label.js';
import type { CheckedSpec } from '../../compiler/check-spec.js';
import type { Definition, Model } from '../../compiler/model/model.js';
import { anchorOf } from '../../base/names/anchors.js';
import { linkTo } from './link-to.js';
import { markup, type Markup } from './markup.js';
import { PageWords, pageSentence, type PageLanguage } from './page-words.js';
import type { Words } from '../../base/words/words.js';

/** What every part of the page is made from. */
export class PageContext {
  readonly words: PageWords;

  constructor(
    readonly spec: CheckedSpec,
    languages: readonly PageLanguage[],
    /** The declaration of each type in TypeScript, without comments. */
    readonly declarations: ReadonlyMap<string, string>,
  ) {
    this.words = new PageWords(languages);
  }

  get model(): Model {
    return this.spec.model;
  }

  /** A sentence of the page's own. */
  say(name: keyof Words['page'], fillings?: Readonly<Record<string, string>>): Markup {
    return this.words.say(pageSentence(name, fillings));
  }

  /** A sentence that the command line says, too. */
  explain(sentence: (label: Label<'explanations'>) => string): Markup {
    return this.words.say((words) => sentence(labelIn(words, 'explanations')));
  }

  /** A type by its name, with a link to its section. What is made for a union of bodies is described by its type. */
  typeLink(name: string): Markup {
    const definition = this.model.definitions.get(name);
    const text = markup`<code>${name}</code>`;
    return definition === undefined ? text : linkTo(sectionOf(definition), text);
  }
}

function sectionOf(definition: Definition): string {
  const isBody = definition.kind === 'object' && definition.bodyOf !== undefined;
  return anchorOf(isBody ? definition.bodyOf : definition.name);
}
