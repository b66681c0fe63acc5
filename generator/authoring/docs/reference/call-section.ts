import type { Call } from '../../../compiler/model/call.js';
import { advisedCodes } from '../../explain/advised-codes.js';
import { anchorOf } from '../../../base/names/anchors.js';
import { markup, type Markup } from '../markup.js';
import type { PageContext } from '../page-context.js';
import { lifeOf, sourceLink } from '../texts.js';
import { sectionHead } from './type-section.js';

/** How a call is made, and what its answers ask a program to do. */
export function callSection(context: PageContext, call: Call): Markup {
  const { name, method, path, request, response } = call;
  const types = [
    ...(request === undefined ? [] : ([['request', request.value]] as const)),
    ['response', response.value] as const,
  ].map(([word, type]) => markup`<li>${context.explain((label) => label(word))} ${context.typeLink(type)}`);
  const source = sourceLink(context, call.source);
  const documented = source === undefined ? undefined : markup`<li>${source}`;
  return markup`<section class="type call" id=${anchorOf(name)}><div class=text>${sectionHead(call)}<p class=address><b>${method}</b> <code>${path.value}</code><ul class=facts>${types}${documented}</ul>${lifeOf(context, call)}</div>${advice(context, call)}</section>
`;
}

function advice(context: PageContext, call: Call): Markup | undefined {
  const advised = advisedCodes(context.model, call.response.value);
  if (advised.length === 0) return undefined;
  const items = advised.map(
    ({ advice: name, codes }) =>
      markup`<dt>${context.explain((label) => label(`advice-${name}`))}<dd>${codes.join(' ')}`,
  );
  return markup`<div class=codes><details><summary>${context.explain((label) => label('advice'))}</summary><dl class=advice>${items}</dl></details></div>`;
}
