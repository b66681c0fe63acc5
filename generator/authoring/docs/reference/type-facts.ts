import { sentNames } from '../../../compiler/model/sent-names.js';
import type { Definition } from '../../../compiler/model/model.js';
import { typeText } from '../../../compiler/model/type-text.js';
import { unionsOf } from '../../explain/unions-of.js';
import { anchorOf } from '../../../base/names/anchors.js';
import { linkTo } from '../link-to.js';
import { markup, type Markup } from '../markup.js';
import type { PageContext } from '../page-context.js';
import { sourceLink } from '../texts.js';

/** Where a type belongs, who sends it, and where it is documented, in a line. */
export function typeFacts(context: PageContext, definition: Definition): Markup {
  const source = sourceLink(context, definition.source);
  const facts = [
    ...memberships(context, definition),
    ...uses(context, definition),
    ...direction(context, definition),
    ...kind(context, definition),
    ...(source === undefined ? [] : [source]),
  ];
  return facts.length === 0
    ? markup``
    : markup`<ul class=facts>${facts.map((fact) => markup`<li>${fact}`)}</ul>`;
}

function memberships(context: PageContext, { name }: Definition): readonly Markup[] {
  const direct = unionsOf(context.model, name).filter(({ member }) => member.name === name);
  return direct.map(({ union, member }) => {
    const tag = `${union.tagPath.join('.')} = ${member.tags.map(String).join(' | ')}`;
    return markup`${context.explain((label) => label('union'))} ${context.typeLink(union.name)} <code>${tag}</code>`;
  });
}

function uses(context: PageContext, { name }: Definition): readonly Markup[] {
  return context.model.calls.flatMap((call) => {
    const link = linkTo(anchorOf(call.name), markup`<code>${call.name}</code>`);
    const part = (word: 'request' | 'response'): Markup =>
      markup`${link} ${context.explain((label) => label(word))}`;
    return [
      ...(call.request?.value === name ? [part('request')] : []),
      ...(call.response.value === name ? [part('response')] : []),
    ];
  });
}

function direction(context: PageContext, definition: Definition): readonly Markup[] {
  if (!sentNames(context.model).has(definition.name)) return [];
  const isClosed = definition.kind === 'object' && definition.closed === true;
  return [context.explain((label) => label(isClosed ? 'sent-closed' : 'sent'))];
}

function kind(context: PageContext, definition: Definition): readonly Markup[] {
  switch (definition.kind) {
    case 'object':
      return [];
    case 'enum': {
      const type = typeText(definition.valueType);
      return [context.explain((label) => label(definition.open ? 'open-enum' : 'closed-enum', { type }))];
    }
    case 'union':
      return [context.explain((label) => label('union-tag', { tag: definition.tagPath.join('.') }))];
  }
}
