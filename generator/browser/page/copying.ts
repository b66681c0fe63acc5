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
  block.prepend(button);
  name(button);
}

function name(button: HTMLElement): void {
  const { copy: verb } = termsBy(currentLanguage());
  button.textContent = verb;
  button.lang = currentLanguage();
  // There are hundreds of these buttons, which a list of buttons tells apart by this alone.
  button.setAttribute('aria-label', [verb, ...placeOf(button)].join(' '));
}

/** The section of a button, what it opens to show the code, and which piece of code that is if there are several. */
function placeOf(button: HTMLElement): readonly string[] {
  const fold = button.closest('details');
  const summary = fold?.querySelector('summary')?.textContent ?? '';
  const pieces = [...(fold?.querySelectorAll('pre') ?? [])];
  const number = pieces.length > 1 ? `${pieces.findIndex((piece) => piece.contains(button)) + 1}` : '';
  return [button.closest('section[id]')?.id ?? '', summary, number].filter((name) => name !== '');
}

async function copy(text: string, button: HTMLElement): Promise<void> {
  const isCopied = await copyText(text);
  const { copied, failed } = termsBy(currentLanguage());
  button.textContent = isCopied ? copied : failed;
  tell(button.textContent);
  setTimeout(() => name(button), PAUSE);
}

/** The change of a button's text is not read out; that of a status is. */
function tell(outcome: string): void {
  const status = document.getElementById('copying');
  if (status === null) return;
  status.lang = currentLanguage();
  status.textContent = outcome;
}
