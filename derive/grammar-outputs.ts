import { rulePages } from './rule-pages.js';
import { grammarReference } from './grammar-reference.js';
import { grammarSchema } from './grammar-schema.js';
import { printJson } from './print-json.js';
import type { ShippedNames } from './shipped-names.js';
import { specGrammar } from '../generator/compiler/read/grammar/spec-grammar.js';

const BEGIN = '<!-- prettier-ignore-start -->';
const END = '<!-- prettier-ignore-end -->';

/** The text of `generator/spec.schema.json`; editors offer the names. */
export function editorSchemaText(names: ShippedNames): string {
  return `${printJson(grammarSchema(specGrammar, names))}\n`;
}

/**
 * The text of `spec/README.md` with a new reference between its marks; `reports` holds a report on each rule's
 * mistakes, by rule.
 */
export function referenceIn(readme: string, reports: Readonly<Record<string, string>>): string {
  const begin = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`spec/README.md lacks the marks ${BEGIN} and ${END}`);
  const reference = `${grammarReference(specGrammar)}\n\n## 所有的规则\n\n${rulePages(reports)}`;
  return `${readme.slice(0, begin + BEGIN.length)}\n\n${reference}\n\n${readme.slice(end)}`;
}
