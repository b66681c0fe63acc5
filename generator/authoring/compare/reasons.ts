import { linesOfFile } from '../../base/source/source-lines.js';
import type { SourceFiles } from '../../base/source/source-files.js';
import { findSuppressions, type Suppression } from '../../compiler/read/suppressions/find-suppressions.js';
import type { Finding } from './finding.js';

/**
 * Why a difference does not count, as a comment `# kfgen-ignore RULE: REASON` beside it in the new spec says. Of what is
 * gone the comment stands beside what held it; of a type that is gone, anywhere in the spec. Either names what is gone:
 * else it would excuse all that ever goes from there.
 */
export function reasonFinder(sources: SourceFiles): (finding: Finding) => string | undefined {
  const all = Object.entries(sources)
    .flatMap(([file, text]) => findSuppressions(file, text))
    .filter(({ rule, reason }) => rule !== '' && reason !== '');
  return (finding) => all.find((comment) => isAbout(comment, finding, sources))?.reason;
}

function isAbout(
  { rule, range, line, reason }: Suppression,
  finding: Finding,
  sources: SourceFiles,
): boolean {
  const { rule: found, anchor, side } = finding;
  if (rule !== found) return false;
  if (side === 'old' || anchor === undefined) {
    const gone = nameOfGone(finding);
    if (gone === undefined || !hasName(reason, gone)) return false;
  }
  if (anchor === undefined) return true;
  return (
    range.file === anchor.file && line === linesOfFile(anchor.file, sources).positionAt(anchor.start).line
  );
}

/** The name of the type that is gone or, of what held something, of the field, spelling, value, member or export. */
function nameOfGone({ rule, anchor, subject, details }: Finding): string | undefined {
  if (anchor === undefined) return subject.old;
  if (rule === 'field-removed') return subject.oldPath.at(-1);
  const { name } = details;
  if (typeof name !== 'string') return undefined;
  return rule === 'value-removed' ? name.split(' ', 1)[0] : name;
}

/** Whether text names something, and not only something longer. Chinese may stand beside a name without a blank. */
function hasName(text: string, name: string): boolean {
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
    const isWhole =
      !(isOfName(text[start - 1]) && isOfName(name[0])) &&
      !(isOfName(text[start + name.length]) && isOfName(name.at(-1)));
    if (isWhole) return true;
  }
  return false;
}

function isOfName(sign = ''): boolean {
  return /^[\p{ID_Continue}$]$/u.test(sign) && !/\p{Script=Han}/u.test(sign);
}
