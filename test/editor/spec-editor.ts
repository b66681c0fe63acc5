import { afterAll, beforeAll } from 'vitest';
import { startLanguageServer, type CompletionItem, type LanguageServer } from './language-server.js';

export interface SpecEditor {
  /** Opens a text as a new spec file, with the line that names the schema above it. A `¦` in it is the cursor. */
  show(spec: string): ShownSpec;
  /** Opens a file of the repository with this text. */
  open(path: string, text: string): ShownSpec;
}

export interface ShownSpec {
  hover(): Promise<Hover>;
  complete(): Promise<readonly Offer[]>;
  /** What is underlined, with its message, in the order of the text. */
  mistakes(): Promise<readonly Mistake[]>;
}

export type Mistake = readonly [underlined: string, message: string];

export interface Hover {
  /** The description of the key. */
  readonly doc: string;
  /** The meanings of the words that are possible here. */
  readonly words: Readonly<Record<string, string>>;
}

export interface Offer {
  readonly label: string;
  readonly doc: string;
  /** With placeholders such as `$1`. */
  readonly inserts: string;
}

const MODELINE = '# yaml-language-server: $schema=../../generator/spec.schema.json\n';
const CURSOR = '¦';

/** An editor for the tests of a file. */
export function useSpecEditor(): SpecEditor {
  let server: LanguageServer;
  beforeAll(async () => {
    server = await startLanguageServer();
  });
  afterAll(() => server.close());
  const open = (path: string, text: string, cursor: number): ShownSpec => {
    const document = server.open(path, text);
    return {
      hover: async () => readHover(await document.hover(cursor)),
      complete: async () => (await document.complete(cursor)).map(readOffer),
      mistakes: async () => {
        const diagnostics = [...(await document.diagnostics)].sort((a, b) => a.start - b.start);
        return diagnostics.map(({ start, end, message }) => [text.slice(start, end), message] as const);
      },
    };
  };
  return {
    show(spec) {
      const cursor = MODELINE.length + spec.indexOf(CURSOR);
      return open('spec/messages/new.yaml', MODELINE + spec.replace(CURSOR, ''), cursor);
    },
    open: (path, text) => open(path, text, 0),
  };
}

/** The server puts a title before the text, and the possible words and the source after it. */
function readHover(markdown = ''): Hover {
  const paragraphs = markdown.split('\n\n').filter((text) => !/^(####|来源：|允许的值：)/.test(text));
  const isList = (text: string): boolean => text.startsWith('* ');
  const lists = paragraphs.filter(isList).join('\n');
  return {
    doc: plain(paragraphs.filter((text) => !isList(text)).join('\n\n')),
    words: Object.fromEntries(
      [...lists.matchAll(/^\* `(.+)`: (.+)$/gm)].map(([, word, meaning]) => [word!, plain(meaning!)]),
    ),
  };
}

function plain(markdown: string): string {
  return markdown.replace(/\\([\\`*_{}[\]#+!])/g, '$1');
}

function readOffer({ label, documentation, textEdit, insertText }: CompletionItem): Offer {
  return {
    label,
    doc: typeof documentation === 'string' ? documentation : (documentation?.value ?? ''),
    inserts: textEdit?.newText ?? insertText,
  };
}
