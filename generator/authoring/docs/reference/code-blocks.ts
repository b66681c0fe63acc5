import type { Definition } from '../../../compiler/model/model.js';
import { markup, type Markup } from '../markup.js';
import type { PageContext } from '../page-context.js';
import { printJson, readable } from '../print-json.js';

/** The first example of a type. What else there is to copy is unpacked below it once somebody asks for it. */
export function codeBlocks(context: PageContext, definition: Definition): Markup {
  const [first, ...others] = definition.kind === 'object' ? definition.examples : [];
  if (first === undefined) return markup`<div class=codes></div>`;
  const code = markup`<pre class=json><code>${printJson(first, readable)}</code></pre>`;
  const figure = markup`<figure><figcaption>${context.say('example')}</figcaption>${code}</figure>`;
  return markup`<div class=codes data-more=${others.length}>${figure}</div>`;
}
