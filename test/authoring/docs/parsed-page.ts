/** A tag of a page, with its attributes as a browser reads them. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

export interface ParsedPage {
  readonly tags: readonly Tag[];
  /** What a reader without a script sees. */
  readonly text: string;
  /** The contents of scripts that run, of blocks of data by their ids, and of style sheets. */
  readonly scripts: readonly string[];
  readonly data: ReadonlyMap<string, string>;
  readonly styles: readonly string[];
}

const TAG = /<(\/?)([a-z][a-z0-9]*|!doctype)((?:\s+[^\s=<>"'`]+(?:=(?:"[^"]*"|[^\s"'=<>`]+))?)*)\s*>/gi;
const ATTRIBUTE = /([^\s=<>"'`]+)(?:=(?:"([^"]*)"|([^\s"'=<>`]+)))?/g;

/**
 * A page in the little HTML that pages are written in. Any `<` that begins no tag of that form is an error: to a
 * browser it could be the beginning of anything.
 */
export function parsePage(page: string): ParsedPage {
  const scripts: string[] = [];
  const styles: string[] = [];
  const data = new Map<string, string>();
  const rest = page.replace(
    /<(script|style)((?: [a-z-]+=(?:"[^"]*"|[^\s">]+))*)>([^]*?)<\/\1>/g,
    (_, name: string, attributes: string, content: string) => {
      const id = /id="?([^"\s]*)/.exec(attributes)?.[1];
      if (name === 'style') styles.push(content);
      else if (attributes.includes('type=')) data.set(id ?? '', content);
      else scripts.push(content);
      return '';
    },
  );
  const tags: Tag[] = [];
  const text = rest.replace(TAG, (_, end: string, name: string, inner: string) => {
    if (end === '') tags.push({ name: name.toLowerCase(), attributes: attributesIn(inner) });
    return ' ';
  });
  if (text.includes('<')) throw new Error(`No tag: ${text.slice(text.indexOf('<')).slice(0, 80)}`);
  return { tags, text: decoded(text), scripts, data, styles };
}

function attributesIn(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', quoted, plain]) => [
      name,
      decoded(quoted ?? plain ?? ''),
    ]),
  );
}

function decoded(text: string): string {
  const characters: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
  return text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => characters[name] ?? '');
}
