/** Something that can be found. */
export interface Entry {
  readonly anchor: string;
  /** As it is shown: a type, a field with its path, a code. */
  readonly name: string;
  /** What it is called in Chinese. */
  readonly doc: string;
  /** What it is looked for by, in small letters, names first. */
  readonly names: readonly string[];
  readonly text: string;
  /** Types before fields and codes. */
  readonly order: number;
}

/** What stands in the page, as it stands there: nothing has to be said twice. */
export function buildIndex(): readonly Entry[] {
  return [
    ...elements('.type[id]').map((section) => {
      const heading = section.querySelector('h3');
      const tags = [...section.querySelectorAll('.facts code')].map((code) => textOf(code));
      const name = section.id;
      const doc = textOf(heading?.querySelector('a'));
      return entry({ anchor: section.id, name, doc, others: tags.flatMap(wordsIn), order: 0 });
    }),
    ...elements('.fields dt[id]').map((term) => {
      const [, ...path] = term.id.split('.');
      const doc = ownText(term.nextElementSibling);
      return entry({
        anchor: term.id,
        name: term.id,
        doc,
        others: [textOf(term.querySelector('code')), path.join('.')],
        order: 1,
      });
    }),
    ...elements('.values tr[id]').map((row) => {
      const [value, name, doc] = [...row.children].map((cell) => cell);
      const type = row.id.split('.', 1)[0] ?? '';
      return entry({
        anchor: row.id,
        name: `${type}.${textOf(value)}`,
        doc: ownText(doc),
        others: [textOf(value), textOf(name)],
        order: 1,
      });
    }),
  ];
}

interface Found {
  readonly anchor: string;
  readonly name: string;
  readonly doc: string;
  readonly others: readonly string[];
  readonly order: number;
}

function entry({ anchor, name, doc, others, order }: Found): Entry {
  const names = [name, ...others].map((text) => text.toLowerCase());
  return { anchor, name, doc, names, text: `${names.join(' ')} ${doc.toLowerCase()}`, order };
}

function elements(selector: string): readonly Element[] {
  return [...document.querySelectorAll(selector)];
}

function textOf(element: Element | null | undefined): string {
  return element?.textContent.trim() ?? '';
}

/** The first words of a description, without what is nested in it. */
function ownText(element: Element | null | undefined): string {
  const first = element?.firstChild;
  return first instanceof Text ? first.data.trim() : '';
}

function wordsIn(text: string): readonly string[] {
  return text.split(/\s*[=|]\s*/).filter((word) => word !== '');
}
