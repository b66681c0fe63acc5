import { currentLanguage, languageChanged } from './language.js';
import { termsBy } from './terms.js';

/** How long a button says that it has done it, in milliseconds. */
const PAUSE = 1_600;

/** A button at each piece of code, which puts it on the clipboard. */
export function startCopying(): void {
  for (const block of document.querySelectorAll('pre')) {
    const code = block.querySelector('code');
    if (code === null) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.addEventListener('click', () => void copy(code.textContent, button));
    block.prepend(button);
  }
  const label = (): void => {
    const { copy: word } = termsBy(currentLanguage());
    for (const button of document.querySelectorAll<HTMLElement>('pre > .copy')) button.textContent = word;
  };
  document.addEventListener(languageChanged, label);
  label();
}

async function copy(text: string, button: HTMLElement): Promise<void> {
  if (!(await put(text))) return;
  button.textContent = termsBy(currentLanguage()).copied;
  setTimeout(() => (button.textContent = termsBy(currentLanguage()).copy), PAUSE);
}

/** A page that lies on a disk may not use the clipboard directly in every browser. */
async function put(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    area.className = 'unseen';
    document.body.append(area);
    area.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way there
    const isDone = document.execCommand('copy');
    area.remove();
    return isDone;
  }
}
