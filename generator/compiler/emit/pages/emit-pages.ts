import type { UnionDefinition } from '../../model/model.js';
import { pagesOf, type Page } from '../../model/page.js';
import type { Emitter } from '../emitter.js';
import type { WantedName } from '../names/wanted-name.js';
import { itemType } from './item-type.js';
import { pageInterface } from './page-interface.js';
import { pageParser } from './page-parser.js';

/** `parse<Type>` for every object with an `each` list: a parser that loses nothing, whatever the items are. */
export const emitPages: Emitter = {
  exports: (model) => {
    const pages = pagesOf(model);
    return [
      ...unionsOf(pages).map(({ name }): WantedName => ({
        product: 'pageItem',
        definition: name,
        choices: [`${name}Item`],
      })),
      ...pages.flatMap(({ definition: { name } }): readonly WantedName[] => [
        { product: 'page', definition: name, choices: [`${name}Page`] },
        { product: 'pageParser', definition: name, choices: [`parse${name}`] },
      ]),
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

/** The unions by which items are judged, each once. */
function unionsOf(pages: readonly Page[]): readonly UnionDefinition[] {
  return [...new Set(pages.map(({ union }) => union))];
}
