import type { EnumDefinition, EnumValue } from '../../../compiler/model/model.js';
import { hasAdvice } from '../../../compiler/model/has-advice.js';
import { anchorOf } from '../../../base/names/anchors.js';
import { markup, type Markup } from '../markup.js';
import type { PageContext } from '../page-context.js';
import { describe, lifeOf } from '../texts.js';

/** The values of an enum, what each means, and what a program does about it. */
export function codeTable(context: PageContext, definition: EnumDefinition): Markup {
  const isAdvised = hasAdvice(definition);
  const head = (['value', 'name', 'doc', ...(isAdvised ? (['advice'] as const) : [])] as const).map(
    (name) => markup`<th scope=col>${context.explain((label) => label(name))}`,
  );
  const rows = definition.values.map((value) => {
    const advice = isAdvised ? markup`<td>${adviceText(context, value)}` : undefined;
    return markup`<tr id=${anchorOf(definition.name, [String(value.value)])}><td><code>${value.value}</code><td><code>${value.name}</code><td>${describe(value.doc)}${lifeOf(context, value)}${advice}
`;
  });
  return markup`<table class=values><thead><tr>${head}<tbody>${rows}</table>`;
}

function adviceText(context: PageContext, { advice }: EnumValue): Markup | undefined {
  return advice === undefined ? undefined : context.explain((label) => label(`advice-${advice}`));
}
