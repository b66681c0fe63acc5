import { markup, type Markup } from '../markup.js';
import type { PageContext } from '../page-context.js';
import { idTable } from './id-table.js';
import { messageTree } from './message-tree.js';
import { pagingLoops } from './paging-loops.js';
import { sequencePicture } from './sequence-picture.js';
import { unionSection } from './union-section.js';

/** A part of the overview: its anchor, what it is called, and what it shows. */
export interface OverviewPart {
  readonly anchor: 'unions' | 'tree' | 'sequence' | 'ids';
  readonly title: Markup;
  readonly content: Markup;
}

/** What somebody looks at first. A spec without unions, pages or ids has fewer parts. */
export function overviewParts(context: PageContext): readonly OverviewPart[] {
  const { model } = context;
  const unions = [...model.definitions.values()].filter((each) => each.kind === 'union');
  const loops = pagingLoops(model);
  const ids = idTable(context);
  const note = (name: 'sequence-note' | 'ids-note'): Markup =>
    markup`<p class="lead">${context.say(name)}</p>`;
  return [
    ...(unions.length === 0 ? [] : [part(context, 'tree', messageTree(context))]),
    ...(loops.length === 0
      ? []
      : [
          part(
            context,
            'sequence',
            markup`${note('sequence-note')}${loops.map((loop) => sequencePicture(context, loop))}`,
          ),
        ]),
    ...(ids === undefined ? [] : [part(context, 'ids', markup`${note('ids-note')}${ids}`)]),
    ...(unions.length === 0
      ? []
      : [part(context, 'unions', markup`${unions.map((union) => unionSection(context, union))}`)]),
  ];
}

export function overviewSection({ anchor, title, content }: OverviewPart): Markup {
  return markup`<section class="group" aria-labelledby=${anchor}><h2 id=${anchor}>${title}</h2>${content}</section>
`;
}

function part(context: PageContext, anchor: OverviewPart['anchor'], content: Markup): OverviewPart {
  return { anchor, title: context.say(anchor), content };
}
