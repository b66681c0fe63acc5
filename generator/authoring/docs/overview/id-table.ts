import { firstLine } from '../../../compiler/model/first-line.js';
import { innerTypes } from '../../../compiler/model/inner-types.js';
import type { Field, Model, Type } from '../../../compiler/model/model.js';
import { sentNames } from '../../../compiler/model/sent-names.js';
import { writtenObjects } from '../../../compiler/model/visit-written.js';
import { fieldsWithin } from '../../explain/find-fields.js';
import { writePath } from '../../../base/names/field-key.js';
import { anchorOf } from '../../../base/names/anchors.js';
import { linkTo } from '../link-to.js';
import { markup, type Markup } from '../markup.js';
import type { PageContext } from '../page-context.js';
import { pageSentence } from '../page-words.js';
import { plainSpelling } from './same-name.js';

/** A field that stands for something else, in one of the places that have it. */
interface IdPlace {
  readonly type: string;
  readonly path: readonly string[];
  readonly field: Field;
  readonly isSent: boolean;
}

/** Which ids and tokens there are, where they come from, and where they are to be put. */
export function idTable(context: PageContext): Markup | undefined {
  const groups = [...placesByName(context.model)].filter(([, places]) => places.length > 1);
  if (groups.length === 0) return undefined;
  const rows = groups.map(([, places]) => {
    const names = [...new Set(places.map(({ field }) => field.name))];
    const doc = firstLine(places[0]?.field.doc ?? '');
    // On a phone there is no row of headings.
    const cell = (isSent: boolean): Markup => {
      const found = places.filter((place) => place.isSent === isSent);
      const name = context.words.mark('narrow', pageSentence(isSent ? 'sent-in' : 'received-in'));
      return markup`<td>${found.length === 0 ? undefined : name}${found.map(placeLink)}`;
    };
    return markup`<tr><td>${names.map((name) => markup`<code>${name}</code> `)}<td>${doc}${cell(false)}${cell(true)}
`;
  });
  const head = [
    context.explain((label) => label('field')),
    context.explain((label) => label('doc')),
    context.say('received-in'),
    context.say('sent-in'),
  ].map((text) => markup`<th scope=col>${text}`);
  return markup`<table class="ids"><thead><tr>${head}<tbody>${rows}</table>`;
}

function placeLink({ type, path }: IdPlace): Markup {
  const names = [type, ...path.map((name) => writePath([name]))];
  const text = names.map((name, index) => (index === 0 ? markup`${name}` : markup`<wbr>.${name}`));
  return markup`${linkTo(anchorOf(type, path), markup`<code>${text}</code>`)} `;
}

function placesByName(model: Model): ReadonlyMap<string, readonly IdPlace[]> {
  const sent = sentNames(model);
  const groups = new Map<string, IdPlace[]>();
  for (const { name: type, ownFields } of writtenObjects(model))
    for (const { path, field } of fieldsWithin(ownFields)) {
      if (!isId(field)) continue;
      const key = plainSpelling(field.name).replace(/list$/, '');
      const places = groups.get(key) ?? [];
      places.push({ type, path, field, isSent: sent.has(type) });
      groups.set(key, places);
    }
  return groups;
}

/** By its name, and because any text can stand there. */
function isId({ name, type }: Field): boolean {
  return /(?:id|code|token|cursor|ticket)(?:_?list)?$/i.test(name) && holdsText(type);
}

function holdsText(type: Type): boolean {
  return type.kind === 'string' || (type.kind !== 'object' && innerTypes(type).some(holdsText));
}
