import type { Language } from '../../base/words/languages.js';

export const reportFormats = ['pretty', 'json', 'github'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** The folders that a command works on, by option, by `kfgen` in package.json, or by default. */
export interface Settings {
  readonly spec: string;
  readonly out: string;
  /** Whether the spec adds to the one that comes with kfgen. */
  readonly extendsShipped: boolean;
  /** The folders that stand on the command line itself, for commands that are shown to be run next. */
  readonly options: { readonly spec?: string; readonly out?: string };
}

/** How a command is to report, by the same ways. */
export interface ReportSettings {
  readonly format: ReportFormat;
  readonly language: Language;
  readonly colors: boolean;
}
