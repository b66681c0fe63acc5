import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { FileError } from '../file-error.js';
import { readSpecFolder } from '../read-spec-folder.js';
import { readText } from '../read-text.js';
import { packageVersion, type OtherSide, type PackageVersion, type Places } from './other-side.js';

/** A folder with a spec: a project or package that has it where today's is or in `spec`, or the spec's own folder. */
export function readFolderSide(folder: string, { spec, out }: Places): OtherSide {
  const inside = [...(isAbsolute(spec) ? [] : [spec]), 'spec'].map((each) => join(folder, each));
  const found = [...inside, folder].flatMap((each) => specIn(each) ?? [])[0];
  if (found === undefined) throw new FileError('against-no-spec', { against: folder });
  const packages = [folder, ...(isAbsolute(out) ? [] : [join(folder, out)])].flatMap(packageIn);
  return { ...found, packages };
}

/** Undefined where there is no folder, or no YAML file in it. */
function specIn(folder: string): Omit<OtherSide, 'packages'> | undefined {
  try {
    return { files: readSpecFolder(folder), folder: folder.replace(/[\\/]+$/, '') };
  } catch (error) {
    const isMissing = error instanceof FileError && missing.has(error.code);
    if (isMissing) return undefined;
    throw error;
  }
}

const missing: ReadonlySet<string> = new Set(['spec-folder-missing', 'spec-folder-is-file', 'no-spec-file']);

function packageIn(folder: string): readonly PackageVersion[] {
  const path = join(folder, 'package.json');
  return existsSync(path) ? packageVersion(readText(path)) : [];
}
