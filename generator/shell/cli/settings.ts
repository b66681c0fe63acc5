import type { Language } from '../../base/words/languages.js';
import type { Words } from '../../base/words/words.js';

export const reportFormats = ['pretty', 'json', 'github'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** What all commands can be told, by option, by `kfgen` in package.json, or not at all. */
export interface Settings {
  readonly spec: string;
  readonly out: string;
  /** Whether the spec adds to the one that comes with kfgen. */
  readonly extendsShipped: boolean;
  readonly format: ReportFormat;
  readonly language: Language;
  readonly words: Words;
  readonly colors: boolean;
  /** The folders that stand on the command line itself, for commands that are shown to be run next. */
  readonly options: { readonly spec?: string; readonly out?: string };
}
