import type { SourceFiles } from '../../../../../generator/base/source/source-files.js';

/** In a file of `spec/`, a text that is there once and what stands in its place; without a text, what is added at the end. */
export type Replacement = readonly [file: string, text: string, instead: string];

/** Single changes of the shipped spec, by what they are. */
export type Edits = Readonly<Record<string, readonly Replacement[]>>;

export function edited(sources: SourceFiles, replacements: readonly Replacement[]): SourceFiles {
  return replacements.reduce<SourceFiles>((files, [name, text, instead]) => {
    const file = `spec/${name}.yaml`;
    const before = files[file] ?? '';
    if (text === '') return { ...files, [file]: `${before}\n${instead}\n` };
    if (before.split(text).length !== 2) throw new Error(`${file} does not have this once: ${text}`);
    return { ...files, [file]: before.replace(text, () => instead) };
  }, sources);
}
