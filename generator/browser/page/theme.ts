import { remember, remembered } from './memory.js';

const KEY = 'kfgen-theme';

/** A button between light and dark; until it is pressed, the page is as the reader's system. */
export function startTheme(): void {
  const root = document.documentElement;
  const button = document.getElementById('theme');
  if (button === null) return;
  const before = remembered(KEY);
  if (before === 'light' || before === 'dark') root.dataset['theme'] = before;
  button.hidden = false;
  button.addEventListener('click', () => {
    const shown =
      root.dataset['theme'] ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
    const theme = shown === 'dark' ? 'light' : 'dark';
    root.dataset['theme'] = theme;
    remember(KEY, theme);
  });
}
