import { remember, remembered } from './memory.js';
import { dataOf, termsBy } from './terms.js';

const KEY = 'kfgen-language';
const attributes = ['aria-label', 'placeholder'] as const;

/** Fires at the document once the language is another. */
export const languageChanged = 'kfgen-language';

export function currentLanguage(): string {
  return document.documentElement.lang;
}

/** A button that exchanges the page's own words; what the spec says stays as it is. */
export function startLanguage(): void {
  const others = dataOf('page-words') as Readonly<Record<string, readonly string[]>>;
  const texts = { ...others, [currentLanguage()]: textsInPage() };
  const languages = Object.keys(others);
  const button = document.getElementById('language');
  if (button === null || languages.length < 2) return;
  const next = (): string => {
    const index = languages.indexOf(currentLanguage());
    return languages[(index + 1) % languages.length] ?? '';
  };
  const show = (language: string): void => {
    if (language !== currentLanguage()) exchange(texts[language] ?? [], language);
    const following = next();
    button.textContent = termsBy(following).language;
    button.lang = following;
    document.dispatchEvent(new Event(languageChanged));
  };
  button.addEventListener('click', () => {
    show(next());
    remember(KEY, currentLanguage());
  });
  button.hidden = false;
  const wanted = remembered(KEY);
  show(wanted !== undefined && languages.includes(wanted) ? wanted : currentLanguage());
}

/** The texts that the page is written in, by their numbers. */
function textsInPage(): readonly string[] {
  const texts: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement>('[data-w]'))
    texts[Number(element.dataset['w'])] = element.textContent;
  for (const [element, name, number] of attributesInPage()) texts[number] = element.getAttribute(name) ?? '';
  return texts;
}

function exchange(texts: readonly string[], language: string): void {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll<HTMLElement>('[data-w]')) {
    const text = texts[Number(element.dataset['w'])] ?? '';
    if (element.textContent === text) continue;
    element.textContent = text;
    element.lang = language;
  }
  for (const [element, name, number] of attributesInPage()) element.setAttribute(name, texts[number] ?? '');
}

function attributesInPage(): readonly (readonly [element: Element, name: string, number: number])[] {
  return attributes.flatMap((name) =>
    [...document.querySelectorAll(`[data-w-${name}]`)].map(
      (element) => [element, name, Number(element.getAttribute(`data-w-${name}`))] as const,
    ),
  );
}
