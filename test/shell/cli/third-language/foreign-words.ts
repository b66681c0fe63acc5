import { impacts } from '../../../../generator/authoring/compare/impacts.js';
import { diagnosticCodes } from '../../../../generator/base/diagnostics/diagnostic-codes.js';
import { commandNames } from '../../../../generator/shell/cli/command-table.js';
import { repositoryRoot } from '../../../support/read-spec-files.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutMarks } from './marked-words.js';

/** Words of no human language: those of the command line, of the spec language and of JSON. */
const notation: ReadonlySet<string> = new Set(
  [
    ...commandNames,
    ...diagnosticCodes,
    ...Object.keys(impacts),
    // The command line, as commander writes it
    'npx kfgen help options command word file FILE kind name spec DIR out format FORMAT lang LANG no color dry run',
    'against WHAT exit code changelog git fetch unshallow depth origin HEAD as TYPE watch package NAME version pretty json github sarif xx zh CN en todo',
    // Code that compiles with one version only
    'import type export from index js const read value code Used NonNullable Calls Call asUnion member item number unknown',
    // Folders and files with these default names
    'spec generated messages events yaml yml src runtime schema tsconfig README MESSAGES md ts',
    // Types of the spec language and of JSON
    ...specLanguage(),
    'string integer number boolean object list any null double true false',
    // Errors of the operating system, and what GitHub and a diff call their parts
    'ENOENT ENOTDIR EISDIR EEXIST EACCES error warning notice file line col endLine endColumn title dev MB',
  ].flatMap((text) => wordsIn(text)),
);

/** The keys and words in the schema of the spec language. */
function specLanguage(): readonly string[] {
  const text = readFileSync(join(repositoryRoot, 'generator/spec.schema.json'), 'utf8');
  const found: string[] = [];
  JSON.parse(text, (key, value: unknown) => {
    if (key === 'properties' && typeof value === 'object' && value !== null)
      found.push(...Object.keys(value));
    if (key === 'enum' && Array.isArray(value)) found.push(...value.map(String));
    return value;
  });
  return found;
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[A-Za-z]{2,}/g) ?? [];
}

/** The words of a text that are in no mark and are not the user's, whose texts are `own`. */
export function foreignWords(text: string, own: string): readonly string[] {
  // Hashes are no words, and a diff has a sentence of its own.
  const rest = withoutMarks(text)
    .replace(/\b[0-9a-f]{64}\b/g, '')
    .replaceAll('\\ No newline at end of file', '');
  const ownWords = new Set(wordsIn(own));
  const latin = wordsIn(rest).filter((word) => !ownWords.has(word) && !notation.has(word));
  const chinese = (rest.match(/\p{Script=Han}+/gu) ?? []).filter((run) => !own.includes(run));
  return [...latin, ...chinese];
}
