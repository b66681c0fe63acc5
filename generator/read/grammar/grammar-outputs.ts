import { grammarReference } from './grammar-reference.js';
import { grammarSchema } from './grammar-schema.js';
import { specGrammar } from './spec-grammar.js';

const BEGIN = '<!-- prettier-ignore-start -->';
const END = '<!-- prettier-ignore-end -->';

/** What `generator/spec.schema.json` holds. */
export function editorSchemaText(): string {
  return `${JSON.stringify(grammarSchema(specGrammar), null, 2)}\n`;
}

/** The text of `spec/README.md` with the reference between its marks made anew. */
export function referenceIn(readme: string): string {
  const begin = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`spec/README.md lacks the marks ${BEGIN} and ${END}`);
  return `${readme.slice(0, begin + BEGIN.length)}\n\n${grammarReference(specGrammar)}\n\n${readme.slice(end)}`;
}
