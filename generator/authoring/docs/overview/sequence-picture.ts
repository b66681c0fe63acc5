import { firstLine } from '../../../compiler/model/first-line.js';
import type { Model, Type } from '../../../compiler/model/model.js';
import { anchorOf } from '../../../base/names/anchors.js';
import { linkTo } from '../link-to.js';
import { markup, type Markup } from '../markup.js';
import type { PageContext } from '../page-context.js';
import type { Handover, PagingLoop } from './paging-loops.js';

/**
 * Who sends what to whom, in the order of time: a list that is drawn as two lines with arrows between them, and read
 * out as what it is.
 */
export function sequencePicture(context: PageContext, loop: PagingLoop): Markup {
  const { call, request, response, cursors, lists, notices } = loop;
  const taken = [
    ...new Set([...notices.flatMap(({ handovers }) => handovers), ...cursors].map(({ to }) => to)),
  ];
  const notified = notices.map(({ definition, handovers }) =>
    step(
      'from',
      firstLine(definition.doc),
      anchorOf(definition.name),
      fieldsOf(
        definition.name,
        handovers.map(({ from }) => from),
      ),
    ),
  );
  const asked = step(
    'to',
    `${call.doc.split('\n', 1)[0] ?? ''} ${call.name}`,
    anchorOf(call.name),
    fieldsOf(request.name, taken),
  );
  const given = [
    ...cursors.map(({ from }) => from),
    ...(loop.more ? [loop.more.name] : []),
    ...lists.map(({ field }) => field.name),
  ];
  const answered = step(
    'from',
    firstLine(response.doc),
    anchorOf(response.name),
    fieldsOf(response.name, given),
  );
  const items = lists.map(
    ({ field, union }) =>
      markup`<li class="own">${context.say('each-item')} <code>${field.name}</code> → ${linkTo(anchorOf(union.name), firstLine(union.doc))}`,
  );
  return markup`<div class="sequence"><p class="parties"><span>${context.say('service')}</span><span>${context.say('program')}</span></p><ol>${notified}<li class="loop"><p>${condition(context, loop)}</p><ol>${asked}${answered}${items}<li class="own">${context.say('keep-cursor')} ${cursors.map(handed)}</ol></ol></div>`;
}

function step(direction: 'to' | 'from', title: string, anchor: string, fields: readonly Markup[]): Markup {
  return markup`<li class=${direction}><span>${linkTo(anchor, title)}</span> <small>${fields}</small>`;
}

function fieldsOf(type: string, names: readonly string[]): readonly Markup[] {
  return names.map((name) => markup`${linkTo(anchorOf(type, [name]), markup`<code>${name}</code>`)} `);
}

function handed({ from, to }: Handover): Markup {
  return markup`<code>${to} = ${from}</code> `;
}

function condition(context: PageContext, { more, cursors }: PagingLoop): Markup {
  const [cursor] = cursors;
  if (more === undefined) return context.say('loop-while-cursor', { field: cursor?.from ?? '' });
  const value = continuing(context.model, more.type);
  return context.say('loop-while', { condition: `${more.name} = ${value}` });
}

/** The value that means that there is more: the first of a code that is not zero, one of a number, true of a boolean. */
function continuing(model: Model, type: Type): string {
  if (type.kind === 'integer') return '1';
  const definition = type.kind === 'reference' ? model.definitions.get(type.name) : undefined;
  if (definition?.kind !== 'enum') return 'true';
  return String(definition.values.find(({ value }) => value !== 0)?.value ?? 1);
}
