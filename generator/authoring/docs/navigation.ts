import { firstLine } from '../../compiler/model/first-line.js';
import { anchorOf } from '../../base/names/anchors.js';
import { linkTo } from './link-to.js';
import { groupAnchor, groupTitle } from './group-section.js';
import type { Group } from './groups.js';
import { markup, type Markup } from './markup.js';
import type { OverviewPart } from './overview/overview-section.js';
import type { PageContext } from './page-context.js';

/** The contents of the page: its parts, and in each group its types. */
export function navigation(
  context: PageContext,
  parts: readonly OverviewPart[],
  groups: readonly Group[],
): Markup {
  const first = [
    ...parts.map(({ anchor, title }) => markup`<li>${linkTo(anchor, title)}`),
    markup`<li>${linkTo('playground', context.say('playground'))}`,
  ];
  return markup`<nav id="contents" ${context.words.attribute('aria-label', ({ page }) => page.contents)} lang="zh-CN"><ul>${first}</ul>${groups.map((group) => groupEntry(context, group))}</nav>
`;
}

function groupEntry(context: PageContext, group: Group): Markup {
  const things = [...(group.kind === 'calls' ? group.calls : []), ...group.types];
  const items = things.map(({ name, doc }) => markup`<li>${linkTo(anchorOf(name), firstLine(doc))}`);
  const anchor = groupAnchor(group);
  return markup`<p>${linkTo(anchor, groupTitle(context, group))}<ul>${items}</ul>`;
}
