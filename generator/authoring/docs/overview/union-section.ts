import { firstLine } from '../../../compiler/model/first-line.js';
import type { UnionDefinition } from '../../../compiler/model/model.js';
import { writePath } from '../../../base/names/field-key.js';
import { anchorOf } from '../../../base/names/anchors.js';
import { markup, type Markup } from '../markup.js';
import type { PageContext } from '../page-context.js';
import { codeBlocks } from '../reference/code-blocks.js';
import { typeFacts } from '../reference/type-facts.js';
import { sectionHead } from '../reference/type-section.js';
import { lifeOf, sourceLink } from '../texts.js';
import { observedCodes } from './observed-codes.js';

/** The types of a union by their tags: what each is called, since when there is one, and who is seen to send it. */
export function unionSection(context: PageContext, union: UnionDefinition): Markup {
  return markup`<section class="type wide" id=${anchorOf(union.name)}><div class=text>${sectionHead(union)}${typeFacts(context, union)}${lifeOf(context, union)}${accessors(context, union)}${memberTable(context, union)}</div>${codeBlocks(context, union)}</section>
`;
}

function memberTable(context: PageContext, union: UnionDefinition): Markup {
  const observed = observedCodes(context.model, union);
  const definitions = union.members.map(({ name }) => context.model.definitions.get(name));
  const hasSince = definitions.some((each) => each?.since !== undefined);
  // The documentation of the union is that of most of its types.
  const hasSource = definitions.some((each) => each !== undefined && each.source !== union.source);
  const head = [
    markup`<th scope=col><code>${union.tagPath.join('.')}</code>`,
    markup`<th scope=col>${context.explain((label) => label('name'))}`,
    ...(hasSince ? [markup`<th scope=col>${context.explain((label) => label('since'))}`] : []),
    ...(observed === undefined
      ? []
      : [markup`<th scope=col>${context.say('seen-in-examples', { field: observed.field })}`]),
    ...(hasSource ? [markup`<th scope=col>${context.explain((label) => label('source'))}`] : []),
  ];
  const rows = union.members.map((member, index) => {
    const definition = definitions[index];
    const since = hasSince ? markup`<td>${definition?.since}` : undefined;
    const seen = observed === undefined ? undefined : markup`<td>${observed.textOf(member.name)}`;
    const source = hasSource ? markup`<td>${sourceLink(context, definition?.source)}` : undefined;
    const tags = member.tags.length > MAXIMUM_TAGS ? undefined : member.tags.map(String).join(' | ');
    return markup`<tr><td><code>${tags ?? '…'}</code><td>${firstLine(definition?.doc ?? '')} ${context.typeLink(member.name)}${since}${seen}${source}
`;
  });
  return markup`<table class="members"><thead><tr>${head}<tbody>${rows}</table>`;
}

/** A union in a union has the tags of all its types, which are listed in its own table. */
const MAXIMUM_TAGS = 8;

function accessors(context: PageContext, { accessors: all = [] }: UnionDefinition): Markup | undefined {
  if (all.length === 0) return undefined;
  const items = all.map(({ name, paths }) => {
    const places = paths.map(({ path }) => markup` <code>${writePath(path)}</code>`);
    return markup`<li><code>${name}()</code>${places}`;
  });
  return markup`<p class="note">${context.explain((label) => label('accessors'))}<ul class="plain">${items}</ul>`;
}
