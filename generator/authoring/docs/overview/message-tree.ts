import { firstLine } from '../../../compiler/model/first-line.js';
import type { UnionDefinition } from '../../../compiler/model/model.js';
import { anchorOf } from '../../../base/names/anchors.js';
import { linkTo } from '../link-to.js';
import { unionsToShow } from '../groups.js';
import { markup, type Markup } from '../markup.js';
import type { PageContext } from '../page-context.js';

/** Every union that is in no other, with its types by their tags, down to those of the unions within. */
export function messageTree(context: PageContext): Markup {
  const unions = unionsToShow(context.model);
  const inner = new Set(unions.flatMap(({ members }) => members.map(({ name }) => name)));
  const roots = unions.filter(({ name }) => !inner.has(name));
  return markup`<ul class="tree">${roots.map((union) => branch(context, union, union.tagPath.join('.')))}</ul>`;
}

function branch(context: PageContext, union: UnionDefinition, tag: string): Markup {
  const items = union.members.map((member) => {
    const definition = context.model.definitions.get(member.name);
    if (definition?.kind === 'union') return branch(context, definition, definition.tagPath.join('.'));
    const name = linkTo(anchorOf(member.name), firstLine(definition?.doc ?? member.name));
    return markup`<li><code>${member.tags.map(String).join(' | ')}</code> ${name}`;
  });
  const { name, doc } = union;
  return markup`<li class="branch">${linkTo(anchorOf(name), firstLine(doc))} <code>${tag}</code><ul>${items}</ul>`;
}
