import { button, element } from '../element.js';
import type { Say } from '../say.js';
import { copyText } from '../../clipboard.js';

/** Code with a heading, a sentence about it, and a button that copies it. */
export function codeBlock(
  { heading, lead, text }: { readonly heading: string; readonly lead: string; readonly text: string },
  say: Say,
): HTMLElement {
  const code = element('code', { text });
  const pre = element(
    'pre',
    { class: 'pg-code', attributes: { tabindex: '0', role: 'region', 'aria-label': heading } },
    code,
  );
  const result = element('span', { class: 'pg-copied', attributes: { role: 'status' } });
  const press = async (): Promise<void> => {
    const isCopied = await copyText(text);
    result.textContent = isCopied ? say('copied') : say('copy-failed');
  };
  const copy = button(say('copy'), () => void press(), 'pg-copy');
  copy.setAttribute('aria-label', `${say('copy')}: ${heading}`);
  return element(
    'section',
    { class: 'pg-block' },
    element('h4', { text: heading }),
    element('p', { class: 'pg-lead', text: lead }),
    element('p', { class: 'pg-copying' }, copy, result),
    pre,
  );
}
