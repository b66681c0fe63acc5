import { expect, test } from 'vitest';
import { displayWidth } from '../../../generator/base/text/display-width.js';
import { words as english } from '../../../generator/base/words/en/words.js';
import type { ReportFormat } from '../../../generator/shell/cli/settings.js';
import type { Terminal } from '../../../generator/shell/cli/terminal.js';
import { Voice } from '../../../generator/shell/cli/voice.js';

interface Look {
  readonly columns?: number;
  readonly format?: ReportFormat;
  readonly colors?: boolean;
}

/** What is printed when a voice is used. */
function heard(
  use: (voice: Voice) => void,
  { columns, format = 'pretty', colors = false }: Look = {},
): string {
  const printed: string[] = [];
  const print = (text: string): void => void printed.push(text);
  const terminal: Terminal = {
    environment: {},
    columns,
    hasColors: colors,
    print,
    printError: print,
    showProgress: print,
    interruption: () => Promise.resolve(),
  };
  use(new Voice(terminal, { words: english, language: 'en', format, colors }));
  return printed.join('\n');
}

const hostile = 'a\u001b[2J\u0007\u009b\u202e\u200b\u2028\nb';
const uses: Readonly<Record<string, (voice: Voice) => void>> = {
  say: (voice) => voice.say('would-write', { folder: hostile }),
  warn: (voice) => voice.warn('draft-unfit', { path: hostile }),
  remark: (voice) => voice.remark('watch-changed', { paths: hostile }),
  refuse: (voice) => voice.refuse({ code: 'unknown-command', parameters: { name: hostile } }, hostile),
  sentence: (voice) => voice.print([voice.sentence('would-write', { folder: hostile })]),
  list: (voice) => voice.list('parts-added', [hostile]),
  print: (voice) => voice.print([hostile, [hostile, { role: 'word', text: hostile }]]),
  printError: (voice) => voice.printError([hostile]),
  document: (voice) => voice.document({ [hostile]: hostile }),
  'one-line document': (voice) => voice.withOneLineDocuments().document({ [hostile]: hostile }),
  annotate: (voice) =>
    voice.annotate({ level: 'error', properties: { file: hostile, title: hostile }, message: hostile }),
  showProgress: (voice) => voice.showProgress(hostile),
};

test.each(Object.keys(uses))('%s prints nothing that controls a terminal', (name) => {
  for (const format of ['pretty', 'github'] as const) {
    const text = heard(uses[name]!, { format, columns: 30 });
    expect(text).toContain('\\u');
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Bidi_Control}\u200b]/u);
  }
});

test('nothing of Voice is left out above', () => {
  const methods = Object.getOwnPropertyNames(Voice.prototype).filter(
    (name) =>
      !['constructor', 'width', 'filled', 'wrapped', 'painted', 'withOneLineDocuments'].includes(name),
  );
  expect(methods.filter((name) => !Object.hasOwn(uses, name))).toEqual([]);
});

test('a sentence is broken at words, and a path that no line can hold stays whole', () => {
  const path = `spec/${'x'.repeat(40)}.yaml`;
  const text = heard((voice) => voice.say('draft-written', { path, type: 'RedPacketMessage' }), {
    columns: 40,
  });
  expect(text).toBe(`Wrote\n"${path}"\n(type RedPacketMessage).`);
  expect(heard((voice) => voice.say('draft-written', { path, type: 'A' }))).toBe(`Wrote "${path}" (type A).`);
});

test('items are broken at words below their heading, and none have no heading', () => {
  const item = 'names that may be content  TextMessage.text.language (3)';
  const text = heard((voice) => voice.list('parts-left-out', [item, 'short']), { columns: 40 });
  expect(text).toBe(
    'What is left out:\n  names that may be content\n    TextMessage.text.language (3)\n  short',
  );
  expect(Math.max(...text.split('\n').map(displayWidth))).toBeLessThanOrEqual(40);
  expect(heard((voice) => voice.list('parts-left-out', []))).toBe('');
});

test('only reports for people have colours', () => {
  const say = (voice: Voice): void => voice.remark('watch-waiting');
  expect(heard(say, { colors: true })).toContain('\u001b[2m');
  expect(heard(say, { colors: true, format: 'github' })).not.toContain('\u001b');
  expect(heard(say)).not.toContain('\u001b');
  expect(heard(say, { format: 'json' })).toBe('');
});

test('a document is read back as it was', () => {
  const document = { [hostile]: [hostile, 1, null, { a: '文😀' }] };
  const text = heard((voice) => voice.document(document), { format: 'json' });
  expect(JSON.parse(text)).toEqual(document);
  const line = heard((voice) => voice.withOneLineDocuments().document(document), { format: 'json' });
  expect(line).not.toContain('\n');
  expect(JSON.parse(line)).toEqual(document);
});
