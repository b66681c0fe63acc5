import type { EnumDefinition, ObjectDefinition } from '../../../compiler/model/model.js';
import { anchorOf } from '../../../base/names/anchors.js';
import { linkTo } from '../link-to.js';
import { markup, type Markup } from '../markup.js';
import type { PageContext } from '../page-context.js';
import { explanation, lifeOf, linesOf } from '../texts.js';
import { codeBlocks } from './code-blocks.js';
import { codeTable } from './code-table.js';
import { fieldList } from './field-list.js';
import { inheritedFields } from './inherited-fields.js';
import { typeFacts } from './type-facts.js';

/** All about one type, under its name. */
export function typeSection(context: PageContext, definition: ObjectDefinition | EnumDefinition): Markup {
  const content =
    definition.kind === 'enum' ? codeTable(context, definition) : objectContent(context, definition);
  const look = definition.kind === 'enum' ? 'type wide' : 'type';
  return markup`<section class=${look} id=${anchorOf(definition.name)}><div class=text>${sectionHead(definition)}${typeFacts(context, definition)}${lifeOf(context, definition)}${content}</div>${codeBlocks(context, definition)}</section>
`;
}

/** What a thing is called, in Chinese and in code, and what explains it. */
export function sectionHead({ name, doc }: { readonly name: string; readonly doc: string }): Markup {
  const [title = '', ...others] = linesOf(doc);
  return markup`<h3>${linkTo(anchorOf(name), title)} <code>${name}</code></h3>${explanation(others)}`;
}

function objectContent(context: PageContext, definition: ObjectDefinition): Markup {
  const { ownFields } = definition;
  const own = ownFields.length === 0 ? undefined : fieldList(context, definition.name, ownFields);
  return markup`${own}${inheritedFields(context, definition)}`;
}
