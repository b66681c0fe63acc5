import type { UnionDefinition } from '../../model/model.js';
import { pagesOf, type Page } from '../../model/page.js';
import type { Emitter } from '../emitter.js';
import { wantForEach } from '../names/want-for-each.js';
import { itemType } from './item-type.js';
import { pageInterface } from './page-interface.js';
import { pageParser } from './page-parser.js';

/** `parse<Type>` for every object with an `each` list: a parser that loses nothing, whatever the items are. */
export const emitPages: Emitter = {
  exports: (model) => {
    const pages = pagesOf(model);
    const unions = unionsOf(pages).map(({ name }) => name);
    const definitions = pages.map(({ definition }) => definition.name);
    return [
      ...wantForEach('pageItem', unions, (name) => `${name}Item`),
      ...wantForEach('page', definitions, (name) => `${name}Page`),
      ...wantForEach('pageParser', definitions, (name) => `parse${name}`),
    ];
  },
  emit: (context) => {
    const pages = pagesOf(context.model);
    const statements = [
      ...unionsOf(pages).map((union) => itemType(context, union)),
      ...pages.flatMap((page) => [pageInterface(context, page), pageParser(context, page)]),
    ];
    return [{ kind: 'module', name: 'pages', statements }];
  },
};

/** The unions that items are checked against, each once. */
function unionsOf(pages: readonly Page[]): readonly UnionDefinition[] {
  return [...new Set(pages.flatMap(({ lists }) => lists.map(({ union }) => union)))];
}
