import { firstLine } from '../../compiler/model/first-line.js';
import type { Group } from './groups.js';
import { markup, type Markup } from './markup.js';
import type { PageContext } from './page-context.js';
import { callSection } from './reference/call-section.js';
import { typeSection } from './reference/type-section.js';

/** Types that stand together, each with all about it. */
export function groupSection(context: PageContext, group: Group): Markup {
  const calls = group.kind === 'calls' ? group.calls.map((call) => callSection(context, call)) : [];
  const types = group.types.map((definition) => typeSection(context, definition));
  return markup`<section class="group" aria-labelledby=${groupAnchor(group)}><h2 id=${groupAnchor(group)}>${groupTitle(context, group)}</h2>
${calls}${types}</section>
`;
}

export function groupAnchor(group: Group): string {
  return group.kind === 'union' ? `types-of-${group.union.name}` : group.kind;
}

export function groupTitle(context: PageContext, group: Group): Markup {
  switch (group.kind) {
    case 'union':
      return markup`${firstLine(group.union.doc)}`;
    case 'calls':
      return context.say('calls');
    case 'others':
      return context.say('other-types');
    case 'enums':
      return context.say('codes');
  }
}
