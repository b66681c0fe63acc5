import { currentLanguage } from '../language.js';
import { termsBy } from '../terms.js';
import { findEntries } from './find-entries.js';
import { buildIndex, type Entry } from './search-index.js';

/** The search in the bar: `/` leads there, arrows choose, Enter goes, Escape leaves. */
export function startSearch(): void {
  const input = document.querySelector<HTMLInputElement>('#search');
  const list = document.getElementById('results');
  if (input === null || list === null) return;
  const search = new Search(input, list);
  input.closest('.search')?.removeAttribute('hidden');
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
  input.addEventListener('input', () => search.look());
  input.addEventListener('focus', () => search.look());
  input.addEventListener('keydown', (event) => search.press(event));
  input.addEventListener('blur', () => search.close());
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.matches('input, textarea, select') || target.isContentEditable)
  );
}

class Search {
  private index: readonly Entry[] | undefined;
  private found: readonly Entry[] = [];
  private chosen = 0;

  constructor(
    private readonly input: HTMLInputElement,
    private readonly list: HTMLElement,
  ) {}

  look(): void {
    this.index ??= buildIndex();
    const query = this.input.value.trim();
    const { entries, count } = findEntries(this.index, query);
    this.found = entries;
    this.list.replaceChildren(...this.found.map((entry, index) => this.option(entry, index)));
    this.show(this.found.length > 0);
    this.choose(0);
    this.tell(query, count);
  }

  press(event: KeyboardEvent): void {
    // Characters are being put together.
    if (event.isComposing) return;
    const { length } = this.found;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault();
        if (length > 0) this.choose((this.chosen + (event.key === 'ArrowDown' ? 1 : length - 1)) % length);
        return;
      case 'Enter':
        event.preventDefault();
        return this.go(this.found[this.chosen]);
      case 'Escape':
        this.input.value = '';
        this.close();
        this.input.blur();
    }
  }

  close(): void {
    this.show(false);
  }

  private option({ name, doc }: Entry, index: number): HTMLElement {
    const option = document.createElement('li');
    option.id = `result-${index}`;
    option.role = 'option';
    const code = document.createElement('code');
    code.textContent = name;
    const text = document.createElement('span');
    text.textContent = doc;
    option.append(code, text);
    // Before the input loses the focus.
    option.addEventListener('mousedown', (event) => {
      event.preventDefault();
      this.go(this.found[index]);
    });
    return option;
  }

  private show(isOpen: boolean): void {
    this.list.hidden = !isOpen;
    this.input.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) this.input.removeAttribute('aria-activedescendant');
  }

  private choose(index: number): void {
    this.chosen = index;
    [...this.list.children].forEach((option, each) =>
      option.setAttribute('aria-selected', String(each === index)),
    );
    const option = this.list.children[index];
    if (option === undefined) return;
    this.input.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }

  private tell(query: string, count: number): void {
    const { found, nothing } = termsBy(currentLanguage());
    const told = document.getElementById('found');
    if (told === null) return;
    told.textContent =
      query === ''
        ? ''
        : (count > 0 ? found : nothing).replace(/\{\w+\}/, () => (count > 0 ? String(count) : query));
  }

  private go(entry: Entry | undefined): void {
    if (entry === undefined) return;
    this.close();
    this.input.blur();
    // The address says where the reader is, and the browser's way back leads back.
    location.hash = `#${encodeURIComponent(entry.anchor)}`;
    const target = document.getElementById(entry.anchor);
    if (target === null) return;
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
  }
}
