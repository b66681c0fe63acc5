import type { ObjectDefinition } from '../../../compiler/model/model.js';
import { markup, type Markup } from '../markup.js';
import type { PageContext } from '../page-context.js';

/** The fields that a type has from its base, by name: what they are stands where they are declared. */
export function inheritedFields(context: PageContext, definition: ObjectDefinition): Markup | undefined {
  const { base, fields, ownFields } = definition;
  const own = new Set(ownFields.map(({ name }) => name));
  const names = fields
    .filter(({ name }) => !own.has(name))
    .map(({ name, presence }) => (presence.kind === 'required' ? name : `${name}?`));
  if (base === undefined || names.length === 0) return undefined;
  return markup`<p class=inherited>${context.say('inherited')} ${context.typeLink(base)} <code>${names.join(' ')}</code>`;
}
