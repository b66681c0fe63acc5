import { definitionSchema } from '../../../compiler/emit/schema/definition-schema.js';
import { withoutAnnotations } from '../../../compiler/emit/schema/without-annotations.js';
import type { Definition } from '../../../compiler/model/model.js';
import { markup, type Markup } from '../markup.js';
import type { PageContext } from '../page-context.js';
import { printJson } from '../print-json.js';

const wide = { indent: '  ', width: 48 };
/** A schema is long, and rarely read. */
const narrow = { indent: ' ', width: 64 };

/** Examples of a type, and what it is in TypeScript and as JSON Schema, to be copied. */
export function codeBlocks(context: PageContext, definition: Definition): Markup {
  const declaration = context.declarations.get(definition.name);
  const schema = withoutAnnotations(definitionSchema(context.model, definition));
  return markup`<div class=codes>${examples(context, definition)}${
    declaration === undefined ? undefined : folded(markup`TypeScript`, declaration, 'ts')
  }${folded(markup`JSON Schema`, printJson(schema, narrow), 'json')}</div>`;
}

function examples(context: PageContext, definition: Definition): readonly Markup[] {
  const [first, ...others] = definition.kind === 'object' ? definition.examples : [];
  if (first === undefined) return [];
  const shown = markup`<figure><figcaption>${context.say('example')}</figcaption>${block(printJson(first, wide), 'json')}</figure>`;
  const title = context.say('more-examples', { count: `${others.length}` });
  const more = others.map((example) => block(printJson(example, wide), 'json'));
  return others.length === 0
    ? [shown]
    : [shown, markup`<details><summary>${title}</summary>${more}</details>`];
}

function folded(title: Markup, code: string, language: 'ts' | 'json'): Markup {
  return markup`<details><summary>${title}</summary>${block(code, language)}</details>`;
}

function block(code: string, language: 'ts' | 'json'): Markup {
  return markup`<pre class=${language}><code>${code}</code></pre>`;
}
