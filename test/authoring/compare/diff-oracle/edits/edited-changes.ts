import { checkSpec, type CheckedSpec } from '../../../../../generator/compiler/check-spec.js';
import type { SourceFiles } from '../../../../../generator/base/source/source-files.js';
import type { Change } from '../oracle.js';
import { definitionEdits } from './definitions.js';
import { edited, type Replacement } from './edit.js';
import { enumEdits } from './enums.js';
import { fieldEdits } from './fields.js';
import { limitEdits } from './limits.js';
import { partOfSpec } from './part-of-spec.js';
import { presenceEdits } from './presence.js';
import { typeEdits } from './types.js';
import { unionEdits } from './unions.js';
import { wordEdits } from './words.js';

const edits = {
  ...{ ...fieldEdits, ...presenceEdits, ...typeEdits, ...limitEdits },
  ...{ ...enumEdits, ...unionEdits, ...definitionEdits, ...wordEdits },
};

/** Each edit of a spec, there and back. Of the spec only that part is read with which an edit has to do. */
export function editedChanges(shipped: SourceFiles): readonly Change[] {
  const specs = new Map<string, CheckedSpec>();
  return Object.entries(edits).flatMap(([name, replacements]): readonly Change[] => {
    const all = edited(shipped, replacements);
    const files = partOf(shipped, all, replacements);
    const place = Object.keys(files.old).join();
    const old = specs.get(place) ?? specOf(name, files.old);
    specs.set(place, old);
    const now = specOf(name, files.now);
    return [
      { name, old, now },
      { name: `${name}, taken back`, old: now, now: old },
    ];
  });
}

function partOf(
  old: SourceFiles,
  now: SourceFiles,
  replacements: readonly Replacement[],
): { readonly old: SourceFiles; readonly now: SourceFiles } {
  const touched = replacements.map(([file]) => `spec/${file}.yaml`);
  const names = new Set([old, now].flatMap((files) => Object.keys(partOfSpec(files, touched))));
  const pick = (files: SourceFiles): SourceFiles =>
    Object.fromEntries(Object.entries(files).filter(([file]) => names.has(file)));
  return { old: pick(old), now: pick(now) };
}

function specOf(name: string, files: SourceFiles): CheckedSpec {
  const result = checkSpec(files);
  if (result.ok) return result;
  throw new Error(`The spec in which ${name} has mistakes: ${JSON.stringify(result.diagnostics)}`);
}
