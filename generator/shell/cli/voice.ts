import { githubAnnotation, type Annotation } from '../../base/text/github-annotation.js';
import { jsonText } from '../../base/text/json-text.js';
import { linesOf, printLine, type Line } from '../../base/text/line.js';
import { printable } from '../../base/text/printable.js';
import { wrapText } from '../../base/text/wrap-text.js';
import type { Audience } from '../../base/words/audience.js';
import { fillGaps, type FillingsOf, type GapsOf } from '../../base/words/gaps.js';
import { labelIn, type PlainName } from '../../base/words/label.js';
import type { DefaultWords, Words } from '../../base/words/words.js';
import type { ReportFormat } from './settings.js';
import type { Terminal } from './terminal.js';

type Sentences = DefaultWords['commandLine'] & DefaultWords['files'];
export type SentenceName = keyof Sentences;
/** Sentences without gaps. */
export type PlainSentenceName = PlainName<'commandLine'>;
/** A text for each gap of a sentence. */
export type SentenceParameters<Name extends SentenceName> = Readonly<Record<GapsOf<Sentences[Name]>, string>>;
type Fillings = Readonly<Record<string, string>>;

const INDENT = '  ';

/** What an error says, by the name of its sentence. */
interface ErrorSentence {
  readonly code: SentenceName;
  readonly parameters: Fillings;
}

interface VoiceOptions {
  readonly words: Words;
  /** Which language the words are of. */
  readonly language: string;
  readonly format: ReportFormat;
  readonly colors: boolean;
  readonly hasOneLineDocuments?: boolean;
}

/**
 * Everything that a command prints goes through this: it knows the language, the terminal's width, the colours and
 * the format. Nothing in a sentence, line or document can control the terminal.
 */
export class Voice implements Audience {
  readonly words: Words;
  readonly language: string;
  readonly format: ReportFormat;
  private readonly sentences: Readonly<Record<SentenceName, string>>;

  constructor(
    private readonly terminal: Terminal,
    private readonly options: VoiceOptions,
  ) {
    const { commandLine, files } = options.words;
    this.words = options.words;
    this.sentences = { ...commandLine, ...files };
    this.language = options.language;
    this.format = options.format;
  }

  get width(): number | undefined {
    return this.terminal.columns;
  }

  /** A sentence of the command line as text, to be part of a line. */
  sentence<Name extends SentenceName>(name: Name, ...[fillings]: FillingsOf<Sentences[Name]>): string {
    return this.filled(name, fillings ?? {});
  }

  /**
   * Prints a sentence, broken at words. A path or command that is too long for a line stays whole, so that it can be
   * copied.
   */
  say<Name extends SentenceName>(name: Name, ...[fillings]: FillingsOf<Sentences[Name]>): void {
    this.print(this.wrapped(this.filled(name, fillings ?? {})));
  }

  /** The same to standard error. */
  warn<Name extends SentenceName>(name: Name, ...[fillings]: FillingsOf<Sentences[Name]>): void {
    this.printError(this.wrapped(this.filled(name, fillings ?? {})));
  }

  /** Prints a sentence about the run itself, which programs that read the documents do not need. */
  remark<Name extends SentenceName>(name: Name, ...[fillings]: FillingsOf<Sentences[Name]>): void {
    if (this.format === 'json' || this.format === 'sarif') return;
    this.print(linesOf('aside', this.wrapped(this.filled(name, fillings ?? {}))));
  }

  /** Prints to standard error why a command could not do its work, and what might help. */
  refuse({ code, parameters }: ErrorSentence, hint?: string): void {
    const first = this.filled(code, parameters);
    const label = labelIn(this.words, 'reports');
    this.printError(
      this.wrapped(hint === undefined ? first : label('two-sentences', { first, second: hint })),
    );
  }

  /**
   * Prints a heading and items below it, each of which may take several lines; prints nothing if there are no items.
   */
  list(heading: PlainSentenceName, items: readonly string[]): void {
    if (items.length === 0) return;
    this.say(heading);
    const width = (this.width ?? Infinity) - 2 * INDENT.length;
    this.print(
      items.flatMap((item) => {
        const lines = wrapText(printable(item), width, 'keep');
        return lines.map((line, index) => (index === 0 ? INDENT : INDENT + INDENT) + line);
      }),
    );
  }

  /** Prints lines that are already laid out. */
  print(lines: readonly Line[]): void {
    if (lines.length > 0) this.terminal.print(this.painted(lines));
  }

  printError(lines: readonly Line[]): void {
    if (lines.length > 0) this.terminal.printError(this.painted(lines));
  }

  /** Prints a document for programs. */
  document(document: object): void {
    const text = jsonText(document);
    // Line ends in JSON occur only between tokens.
    this.terminal.print(this.options.hasOneLineDocuments === true ? text.replaceAll(/\n\s*/g, '') : text);
  }

  annotate(annotation: Annotation): void {
    this.terminal.print(githubAnnotation(annotation));
  }

  /** Shows the progress in a line that the next one replaces; does not remove it. */
  showProgress(line: string): void {
    this.terminal.showProgress(printable(line));
  }

  /** The same voice, but each document takes one line. */
  withOneLineDocuments(): Voice {
    return new Voice(this.terminal, { ...this.options, hasOneLineDocuments: true });
  }

  private filled(name: SentenceName, fillings: Fillings): string {
    return fillGaps(this.sentences[name], (gap) => printable(fillings[gap] ?? ''));
  }

  private wrapped(text: string): readonly string[] {
    return wrapText(text, this.width ?? Infinity, 'keep');
  }

  private painted(lines: readonly Line[]): string {
    const colors = this.options.colors && this.format === 'pretty';
    return lines.map((line) => printLine(line, colors)).join('\n');
  }
}
