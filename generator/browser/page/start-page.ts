import { startColours } from './colours.js';
import { startContents } from './contents.js';
import { startCopying } from './copying.js';
import { startLanguage } from './language.js';
import { startFoldedCode } from './folded-code.js';
import { startSearch } from './search/start-search.js';
import { startTheme } from './theme.js';

/** Brings to life what the page offers beside reading. */
export function startPage(): void {
  document.documentElement.classList.add('is-alive');
  startTheme();
  startLanguage();
  startContents();
  startSearch();
  startColours();
  // What opens has its name in another language before the buttons in it take it into theirs.
  startFoldedCode();
  startCopying();
}
