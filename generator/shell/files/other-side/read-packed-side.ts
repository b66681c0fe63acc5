import { readFileSync, statSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { attempt, FileError, systemErrorCode } from '../file-error.js';
import { decodeText } from '../read-text.js';
import { isSpecFile } from './is-spec-file.js';
import { packageVersion, type OtherSide, type Places } from './other-side.js';
import { readTar } from './read-tar.js';

/** A packed package has a few megabytes. What is larger, or unpacks to more, is not read. */
const MAXIMUM_BYTES = { packed: 64 * 1024 * 1024, unpacked: 256 * 1024 * 1024 };

/** The spec in a packed package, such as `npm pack` makes. Nothing is unpacked onto the disk. */
export function readPackedSide(against: string, { spec, out }: Places): OtherSide {
  const files = filesIn(against);
  const folders = [...(isAbsolute(spec) ? [] : [spec]), 'spec', '.'].map((folder) =>
    folder === '.' ? '' : `${folder.replace(/[\\/]+$/, '')}/`,
  );
  const folder = folders.find((each) => [...files.keys()].some((path) => isIn(path, each)));
  if (folder === undefined) throw new FileError('against-no-spec', { against });
  const found = [...files]
    .filter(([path]) => isIn(path, folder))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const packages = ['', `${out}/`].flatMap((each) => {
    const bytes = files.get(`${each}package.json`);
    return bytes === undefined ? [] : packageVersion(new TextDecoder().decode(bytes));
  });
  const texts = found.map(([path, bytes]) => [path, decodeText(`${against}:${path}`, bytes)] as const);
  return { files: Object.fromEntries(texts), folder: folder.replace(/\/$/, ''), packages };
}

function isIn(path: string, folder: string): boolean {
  return path.startsWith(folder) && isSpecFile(path.slice(folder.length));
}

/** The files of the package, without the folder that npm puts them all in. */
function filesIn(against: string): ReadonlyMap<string, Uint8Array> {
  const { size } = attempt('cannot-read', against, () => statSync(against));
  if (size > MAXIMUM_BYTES.packed) throw new FileError('packed-too-large', { against });
  const files = readTar(
    unzipped(
      against,
      attempt('cannot-read', against, () => readFileSync(against)),
    ),
  );
  if (files === undefined) throw new FileError('against-not-read', { against });
  const tops = new Set([...files.keys()].map((path) => /^[^/]*\//.exec(path)?.[0] ?? ''));
  const [top = ''] = tops.size === 1 ? tops : [];
  return new Map([...files].map(([path, bytes]) => [path.slice(top.length), bytes]));
}

function unzipped(against: string, bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MAXIMUM_BYTES.unpacked });
  } catch (error) {
    const isLarge = systemErrorCode(error) === 'ERR_BUFFER_TOO_LARGE';
    throw new FileError(isLarge ? 'packed-too-large' : 'against-not-read', { against }, { cause: error });
  }
}
