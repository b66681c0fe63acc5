/** The contents follow the reader, and open on a phone by a button. */
export function startContents(): void {
  const contents = document.getElementById('contents');
  const menu = document.getElementById('menu');
  if (contents === null || menu === null) return;
  menu.hidden = false;
  const open = (isOpen: boolean): void => {
    contents.classList.toggle('is-open', isOpen);
    menu.setAttribute('aria-expanded', String(isOpen));
  };
  menu.addEventListener('click', () => {
    open(menu.getAttribute('aria-expanded') === 'false');
    if (contents.classList.contains('is-open')) contents.querySelector('a')?.focus();
  });
  contents.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a') !== null) open(false);
  });
  contents.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    open(false);
    menu.focus();
  });
  follow(contents);
}

/** Marks the entry of the section that is being read. */
function follow(contents: HTMLElement): void {
  const entries = new Map(
    [...contents.querySelectorAll('a')].map((link) => [decodeURIComponent(link.hash.slice(1)), link]),
  );
  let current: Element | undefined;
  const observer = new IntersectionObserver(
    (changes) => {
      const entered = changes.find(({ isIntersecting }) => isIntersecting);
      const entry = entries.get(entered?.target.id ?? '');
      if (entry === undefined || entry === current) return;
      current?.removeAttribute('aria-current');
      entry.setAttribute('aria-current', 'true');
      current = entry;
      keepInView(contents, entry);
    },
    { rootMargin: '-90px 0px -70% 0px' },
  );
  for (const id of entries.keys()) {
    const section = document.getElementById(id);
    if (section !== null) observer.observe(section);
  }
}

/** Without moving the page itself. */
function keepInView(contents: HTMLElement, entry: HTMLElement): void {
  const outer = contents.getBoundingClientRect();
  const inner = entry.getBoundingClientRect();
  if (inner.top < outer.top || inner.bottom > outer.bottom)
    contents.scrollTop += inner.top - outer.top - outer.height / 3;
}
