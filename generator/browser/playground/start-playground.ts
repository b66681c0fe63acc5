/** Brings the section to life in which payloads are tried. */
export function startPlayground(): void {
  document.getElementById('playground')?.classList.add('is-alive');
}
