import { linesOfFile } from '../../base/source/source-lines.js';
import type { SourceFiles } from '../../base/source/source-files.js';
import { findSuppressions, type Suppression } from '../../compiler/read/suppressions/find-suppressions.js';
import type { Finding } from './finding.js';

/**
 * Why a difference does not count, as a comment `# kfgen-ignore RULE: REASON` beside it in the new spec says. Of what is
 * gone the comment stands beside what held it; of a type that is gone, anywhere in the spec, and names it.
 */
export function reasonFinder(sources: SourceFiles): (finding: Finding) => string | undefined {
  const all = Object.entries(sources)
    .flatMap(([file, text]) => findSuppressions(file, text))
    .filter(({ rule, reason }) => rule !== '' && reason !== '');
  return (finding) => all.find((comment) => isAbout(comment, finding, sources))?.reason;
}

function isAbout(
  { rule, range, line, reason }: Suppression,
  { rule: found, anchor, subject }: Finding,
  sources: SourceFiles,
): boolean {
  if (rule !== found) return false;
  if (anchor === undefined) return subject.old !== undefined && hasWord(reason, subject.old);
  return (
    range.file === anchor.file && line === linesOfFile(anchor.file, sources).positionAt(anchor.start).line
  );
}

function hasWord(text: string, name: string): boolean {
  return text.split(/[^\p{ID_Continue}$]+/u).some((word) => word === name);
}
