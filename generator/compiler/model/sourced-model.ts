import { linesOfFile } from '../../base/source/source-lines.js';
import type { Range } from '../../base/source/range.js';
import type { SourceFiles } from '../../base/source/source-files.js';
import type { Model } from './model.js';

/** A model and the texts that it was read from, for code that has to name lines. */
export interface SourcedModel {
  readonly model: Model;
  readonly sources: SourceFiles;
}

/** A line of a spec file, from 1. */
export interface SourceLine {
  readonly file: string;
  readonly line: number;
}

/** The line where a place begins. */
export function sourceLine({ file, start }: Range, sources: SourceFiles): SourceLine {
  return { file, line: linesOfFile(file, sources).positionAt(start).line };
}
