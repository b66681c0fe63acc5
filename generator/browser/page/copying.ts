import { copyText } from '../clipboard.js';
import { currentLanguage, languageChanged } from './language.js';
import { termsBy } from './terms.js';

/** How long a button says that it has done it, in milliseconds. */
const PAUSE = 1_600;

/** A button at each piece of code, which puts it on the clipboard. */
export function startCopying(): void {
  document.querySelectorAll('pre').forEach(addCopyButton);
  document.addEventListener(languageChanged, () => {
    for (const button of document.querySelectorAll<HTMLElement>('pre > .copy')) name(button);
  });
}

export function addCopyButton(block: Element): void {
  const code = block.querySelector('code');
  if (code === null) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.addEventListener('click', () => void copy(code.textContent, button));
  name(button);
  block.prepend(button);
}

function name(button: HTMLElement): void {
  button.textContent = termsBy(currentLanguage()).copy;
  button.lang = currentLanguage();
}

async function copy(text: string, button: HTMLElement): Promise<void> {
  if (!(await copyText(text))) return;
  button.textContent = termsBy(currentLanguage()).copied;
  setTimeout(() => name(button), PAUSE);
}
