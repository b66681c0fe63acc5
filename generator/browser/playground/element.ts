/** What an element is given. Texts are only ever texts: nothing in them is markup. */
interface Given {
  readonly class?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** What the spec says is Chinese, whatever language the page is in. */
export const ofSpec = { lang: 'zh-CN' };

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { class: name, text, attributes = {} }: Given = {},
  ...children: readonly Node[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (name !== undefined) made.className = name;
  if (text !== undefined) made.textContent = text;
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

/** An element of the page's own HTML. */
export function elementWithId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no element ${id} of that kind`);
  return found;
}

export function button(text: string, press: () => void, name = 'button'): HTMLButtonElement {
  const made = element('button', { class: name, text, attributes: { type: 'button' } });
  made.addEventListener('click', press);
  return made;
}
