import type { CheckedSpec } from '../../compiler/check-spec.js';
import type { Artifact } from '../../compiler/emit/artifact.js';
import { contentPolicy } from './content-policy.js';
import { jsonData, Markup, markup } from './markup.js';
import { PageWords, pageSentence, type PageLanguage } from './page-words.js';
import { playgroundScript } from './playground/playground-script.js';
import { playgroundSection } from './playground/playground-section.js';
import { typeSections } from './type-sections.js';

export interface DocsRequest {
  readonly spec: CheckedSpec;
  /** All that is generated from the spec. */
  readonly artifacts: readonly Artifact[];
  /** The first is the one that the page is written in. */
  readonly languages: readonly PageLanguage[];
  /** What runs in the browser, and how it looks there. */
  readonly assets: { readonly script: string; readonly style: string };
}

const beginning =
  '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="generator" content="kfgen docs">';

export function isDocsPage(text: string): boolean {
  return text.startsWith(beginning);
}

/** The whole page as one text, which asks for nothing else: the same for the same spec. */
export async function docsPage({ spec, artifacts, languages, assets }: DocsRequest): Promise<string> {
  const words = new PageWords(languages);
  const script = scriptText(`${await playgroundScript(spec, artifacts)}${assets.script}`);
  const { style } = assets;
  const title = pageSentence('title')(words.main.words);
  const body = markup`<a class="skip" href="#content">${words.say(pageSentence('skip-link'))}</a>
<h1>${words.say(pageSentence('title'))}</h1>
<main id="content" tabindex="-1">
${typeSections(spec, words)}
<section id="playground">${playgroundSection(words)}</section>
</main>`;
  const page = markup`<meta http-equiv="Content-Security-Policy" content="${contentPolicy({ script, style })}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${new Markup(style)}</style>
${body}
${jsonData('page-words', words.dictionary())}
<script>${new Markup(script)}</script>
`;
  return beginning + page.text;
}

/** A script whose texts cannot end it, or begin a comment of HTML. */
function scriptText(script: string): string {
  return script.replace(/<(?=\/script|!--|script)/gi, '\\x3c');
}
