import type { CheckedSpec } from '../../compiler/check-spec.js';
import type { Artifact } from '../../compiler/emit/artifact.js';
import { contentPolicy } from './content-policy.js';
import { groupSection } from './group-section.js';
import { groupsOf } from './groups.js';
import { jsonData, Markup, markup } from './markup.js';
import { navigation } from './navigation.js';
import { overviewParts, overviewSection } from './overview/overview-section.js';
import { PageContext } from './page-context.js';
import { pageBar, pageIntroduction, titleOf } from './page-head.js';
import type { PageLanguage } from './page-words.js';
import { packText } from './playground/packed-text.js';
import { playgroundCode } from './playground/playground-code.js';
import { playgroundSection } from './playground/playground-section.js';
import { declarationsIn } from './reference/declarations.js';
import { foldedCode } from './reference/folded-code.js';

export interface DocsRequest {
  readonly spec: CheckedSpec;
  /** All that is generated from the spec. */
  readonly artifacts: readonly Artifact[];
  /** The first is the one that the page is written in. */
  readonly languages: readonly PageLanguage[];
  /** What runs in the browser, and how it looks there. */
  readonly assets: { readonly script: string; readonly playground: string; readonly style: string };
}

/** By this a page is known, also one of another version. */
const sign = '<meta name="generator" content="kfgen docs">';
const beginning = `<!doctype html><html lang="zh-CN"><meta charset="utf-8">${sign}`;

export function isDocsPage(text: string): boolean {
  return text.slice(0, 300).includes(sign);
}

/** The whole page as one text, which asks for nothing else: the same for the same spec. */
export async function docsPage({ spec, artifacts, languages, assets }: DocsRequest): Promise<string> {
  const context = new PageContext(spec, languages, declarationsIn(artifacts));
  const { words } = context;
  const script = scriptText(assets.script);
  const code = playgroundCode(spec, artifacts, assets.playground);
  const { style } = assets;
  const title = words.say(titleOf(context));
  const body = pageBody(context);
  const page = markup`<meta http-equiv="Content-Security-Policy" content=${contentPolicy({ scripts: [script, code], style })}>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
${titleElement(title)}
<style>${new Markup(style)}</style>
${body}
${jsonData('page-words', words.dictionary())}
${jsonData('page-terms', termsOf(languages))}
<script type="text/plain" id="page-code">${new Markup(await packText(JSON.stringify(foldedCode(context))))}</script>
<script type="text/plain" id="playground-code">${new Markup(await packText(code))}</script>
<script>${new Markup(script)}</script>
`;
  return beginning + page.text;
}

/** Attributes of the text as of any other that changes with the language. */
function titleElement(said: Markup): Markup {
  return new Markup(said.text.replace(/^<span/, '<title').replace(/<\/span>$/, '</title>'));
}

function pageBody(context: PageContext): Markup {
  const parts = overviewParts(context);
  const groups = groupsOf(context.model);
  return markup`<a class="skip" href="#content">${context.say('skip-link')}</a>
${pageBar(context)}${navigation(context, parts, groups)}<main id="content" tabindex="-1" lang="zh-CN">
${pageIntroduction(context)}${parts.map(overviewSection)}<section id="playground">${playgroundSection(context.words)}</section>
${groups.map((group) => groupSection(context, group))}</main>`;
}

/** What the script says itself, by language. */
function termsOf(languages: readonly PageLanguage[]): Readonly<Record<string, object>> {
  return Object.fromEntries(
    languages.map(({ tag, words: { page } }) => [
      tag,
      {
        ...{
          copy: page.copy,
          copied: page.copied,
          failed: page['copy-failed'],
          found: page.found,
          nothing: page['nothing-found'],
        },
        ...{ language: page['language-name'], more: page['more-examples'] },
      },
    ]),
  );
}

/** A script whose texts cannot end it, or begin a comment of HTML. */
function scriptText(script: string): string {
  return script.replace(/<(?=\/script|!--|script)/gi, '\\x3c');
}
