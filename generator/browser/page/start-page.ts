/** Brings to life what the page offers beside reading. */
export function startPage(): void {
  document.documentElement.classList.add('is-alive');
}
