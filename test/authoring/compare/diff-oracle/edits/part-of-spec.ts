import type { SourceFiles } from '../../../../../generator/base/source/source-files.js';

/** Unions have members in other files, of which some do. */
const members: Readonly<Record<string, readonly string[]>> = {
  'spec/base.yaml': ['messages/text', 'messages/image', 'events/user_recall_msg'],
  'spec/sending/send-msg.yaml': ['sending/text', 'sending/file'],
};

/** Some files of a spec with all that they refer to: what has nothing to do with them is the same in every version. */
export function partOfSpec(sources: SourceFiles, files: readonly string[]): SourceFiles {
  const homes = new Map(
    Object.entries(sources).flatMap(([file, text]) =>
      [...text.matchAll(/^([A-Za-z]\w*):/gm)].map(([, name = '']) => [name, file] as const),
    ),
  );
  const part = new Set<string>();
  const add = (file: string): void => {
    const text = sources[file];
    if (text === undefined || part.has(file)) return;
    part.add(file);
    for (const [word] of text.matchAll(/\b[A-Z]\w*\b/g)) add(homes.get(word) ?? '');
    for (const member of members[file] ?? []) add(`spec/${member}.yaml`);
  };
  files.forEach(add);
  return Object.fromEntries(Object.entries(sources).filter(([file]) => part.has(file)));
}
