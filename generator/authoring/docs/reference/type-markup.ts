import type { Field, Type } from '../../../compiler/model/model.js';
import { innerTypes } from '../../../compiler/model/inner-types.js';
import { typeText } from '../../../compiler/model/type-text.js';
import { markup, type Markup } from '../markup.js';
import type { PageContext } from '../page-context.js';

/** The type of a field as the spec writes it, each name in it with a link. */
export function typeMarkup(context: PageContext, { type }: Field): Markup {
  const names = new Set(namesIn(type));
  const pieces = typeText(type)
    .split(/("(?:[^"\\]|\\.)*"|[A-Za-z]\w*)/)
    .map((piece) => (names.has(piece) ? context.typeLink(piece) : markup`${piece}`));
  return markup`${pieces}`;
}

function namesIn(type: Type): readonly string[] {
  if (type.kind === 'reference' || type.kind === 'json') return [type.name];
  if (type.kind === 'object') return [];
  const items = type.kind === 'list' && type.each !== undefined ? [type.each] : [];
  return [...items, ...innerTypes(type).flatMap(namesIn)];
}
