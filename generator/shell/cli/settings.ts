import type { LanguageTag } from '../../base/words/languages.js';
import type { ImportExtension } from '../../compiler/emit/modules.js';

/** What every command can report in. */
export const commonFormats = ['pretty', 'json', 'github'] as const;
/** What some can besides: what they find are places in files. */
export const reportFormats = [...commonFormats, 'sarif'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** The folders that a command works on, from options, from `kfgen` in package.json, or by default. */
export interface Settings {
  readonly spec: string;
  readonly out: string;
  /** Whether an option or a setting says which folder the spec is in; else it is the default. */
  readonly isSpecNamed: boolean;
  /** Whether the spec extends the one that comes with kfgen. */
  readonly extendsShipped: boolean;
  /** What the generated modules import each other with. */
  readonly importExtension: ImportExtension;
  /** Where the reference page is: an address, or a path from the output folder. */
  readonly docs?: string;
  /** The folders given on the command line itself, for printing the next command to run. */
  readonly options: { readonly spec?: string; readonly out?: string };
}

/** How a command reports, from the same sources. */
export interface ReportSettings {
  readonly format: ReportFormat;
  readonly language: LanguageTag;
  readonly colors: boolean;
}
