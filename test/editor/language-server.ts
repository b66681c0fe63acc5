import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repositoryRoot } from '../support/read-spec-files.js';
import { connect, type Peer } from './json-rpc.js';

export interface LanguageServer {
  /** Shows a text to the server as that of a file of the repository, whether or not there is one. */
  open(path: string, text: string): OpenDocument;
  /** Ends the process; fails if it tried to reach the network or logged an error. */
  close(): Promise<void>;
}

export interface OpenDocument {
  readonly diagnostics: Promise<readonly EditorDiagnostic[]>;
  /** Markdown. */
  hover(offset: number): Promise<string | undefined>;
  complete(offset: number): Promise<readonly CompletionItem[]>;
}

export interface EditorDiagnostic {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

export interface CompletionItem {
  readonly label: string;
  readonly documentation?: string | { readonly value: string };
  readonly insertText: string;
  readonly textEdit?: { readonly newText: string };
}

interface Position {
  readonly line: number;
  readonly character: number;
}

interface PublishedDiagnostics {
  readonly uri: string;
  readonly diagnostics: readonly {
    readonly range: { readonly start: Position; readonly end: Position };
    readonly message: string;
  }[];
}

const require = createRequire(import.meta.url);
const script = require.resolve('yaml-language-server/bin/yaml-language-server');

/** Catalogues of schemas, which the server would fetch, have nothing about specs. */
const settings = { schemaStore: { enable: false }, kubernetesCRDStore: { enable: false } };

/** The server ignores a failed request, so each attempt is also reported on standard error. */
const withoutNetwork = `import { Socket } from 'node:net';
Socket.prototype.connect = () => {
  process.stderr.write('It wants to reach the network.\\n');
  throw new Error('There is no network');
};`;

const capabilities = {
  workspace: { configuration: true },
  textDocument: {
    completion: { completionItem: { documentationFormat: ['markdown'], snippetSupport: true } },
  },
};

/**
 * Starts the language server of VS Code's YAML extension, which other editors use too, with the settings of a Chinese
 * user.
 */
export async function startLanguageServer(): Promise<LanguageServer> {
  const child = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(withoutNetwork)}`, script, '--stdio'],
    { env: { PATH: process.env['PATH'] } },
  );
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
  const ended = once(child, 'close');
  const waiting = new Map<string, (published: PublishedDiagnostics) => void>();
  const peer = connect(child.stdout, child.stdin, (method, parameters) => {
    if (method === 'workspace/configuration') return configuration(parameters);
    if (method === 'textDocument/publishDiagnostics') {
      const published = parameters as PublishedDiagnostics;
      waiting.get(published.uri)?.(published);
    }
    return null;
  });
  await peer.request('initialize', { processId: process.pid, rootUri: null, locale: 'zh-cn', capabilities });
  peer.notify('initialized', {});
  let opened = 0;
  return {
    open(path, text) {
      // The same file can be opened repeatedly with another text: each is a document of its own.
      opened += 1;
      const uri = pathToFileURL(join(repositoryRoot, path.replace(/\.yaml$/, `-${opened}.yaml`))).href;
      const published = new Promise<PublishedDiagnostics>((resolve) => waiting.set(uri, resolve));
      peer.notify('textDocument/didOpen', {
        textDocument: { uri, languageId: 'yaml', version: 1, text },
      });
      return openDocument(peer, uri, text, published);
    },
    async close() {
      await peer.request('shutdown');
      peer.notify('exit');
      await ended;
      if (complaints !== '') throw new Error(`The language server complained:\n${complaints}`);
    },
  };
}

function configuration(parameters: unknown): unknown {
  const { items } = parameters as { readonly items: readonly { readonly section: string }[] };
  return items.map(({ section }) => (section === 'yaml' ? settings : {}));
}

function openDocument(
  peer: Peer,
  uri: string,
  text: string,
  published: Promise<PublishedDiagnostics>,
): OpenDocument {
  const lines = text.split('\n');
  const lineStarts = lines.map((_, index) => lines.slice(0, index).join('\n').length + Math.sign(index));
  const offsetAt = ({ line, character }: Position): number => (lineStarts[line] ?? text.length) + character;
  const positionAt = (offset: number): Position => {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length - 1, character: before.at(-1)!.length };
  };
  const ask = (method: string, offset: number): Promise<unknown> =>
    peer.request(method, { textDocument: { uri }, position: positionAt(offset) });
  return {
    diagnostics: published.then(({ diagnostics }) =>
      diagnostics.map(({ range, message }) => ({
        start: offsetAt(range.start),
        end: offsetAt(range.end),
        message,
      })),
    ),
    async hover(offset) {
      const answer = (await ask('textDocument/hover', offset)) as Hover | null;
      return answer?.contents.value;
    },
    async complete(offset) {
      return ((await ask('textDocument/completion', offset)) as CompletionList).items;
    },
  };
}

interface Hover {
  readonly contents: { readonly value: string };
}

interface CompletionList {
  readonly items: readonly CompletionItem[];
}
