import { writtenFields } from '../../../compiler/model/inner-types.js';
import type { Field } from '../../../compiler/model/model.js';
import { describeField } from '../../explain/describe-topic.js';
import { labelIn } from '../../../base/words/label.js';
import { presenceText } from '../../explain/facts.js';
import { anchorOf } from '../../../base/names/anchors.js';
import { markup, type Markup } from '../markup.js';
import type { PageContext } from '../page-context.js';
import { describe, lifeOf } from '../texts.js';
import { typeMarkup } from './type-markup.js';

/** Fields with all that is said about each, those of nested objects within. */
export function fieldList(
  context: PageContext,
  type: string,
  fields: readonly Field[],
  path: readonly string[] = [],
): Markup {
  const items = fields.map((field) => fieldItem(context, type, field, [...path, field.name]));
  return markup`<dl class=fields>${items}</dl>`;
}

function fieldItem(context: PageContext, type: string, field: Field, path: readonly string[]): Markup {
  const nested = writtenFields(field.type);
  const inner = nested.length === 0 ? undefined : fieldList(context, type, nested, path);
  const { aliases } = field;
  const others = aliases.map((name) => markup` <code>${name}</code>`);
  const spelt =
    aliases.length === 0
      ? undefined
      : markup`<p class=note>${context.explain((label) => label('aliases'))}${others}`;
  return markup`<dt id=${anchorOf(type, path)}><code>${field.name}</code> <span class=t>${typeMarkup(context, field)}</span> ${presence(context, field)}<dd>${describe(field.doc)}${spelt}${lifeOf(context, field)}${inner}
`;
}

function presence({ words }: PageContext, field: Field): Markup {
  const explained = describeField(field);
  return words.mark(field.presence.kind, (all) => presenceText(explained, labelIn(all, 'explanations')));
}
