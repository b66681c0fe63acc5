/** The size of the blocks that a tar archive consists of. */
const BLOCK = 512;

/** Nothing that npm packs has more files. */
const MAXIMUM_ENTRIES = 50_000;

/**
 * The regular files in a tar archive, by path, as npm and tar write them: long paths are in a header of their own.
 * Links, devices and paths that leave the archive are passed over; undefined if the bytes are no archive.
 */
export function readTar(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | undefined {
  const files = new Map<string, Uint8Array>();
  let longPath: string | undefined;
  let entries = 0;
  for (let start = 0; start + BLOCK <= bytes.length;) {
    const header = bytes.subarray(start, start + BLOCK);
    if (header.every((byte) => byte === 0)) break;
    const size = numberAt(header, 124, 12);
    entries += 1;
    if (!hasRightSum(header) || size === undefined || entries > MAXIMUM_ENTRIES) return undefined;
    const begin = start + BLOCK;
    if (begin + size > bytes.length) return undefined;
    const content = bytes.subarray(begin, begin + size);
    const kind = String.fromCharCode(header[156] ?? 0);
    if (kind === 'x') longPath = pathInPax(content) ?? longPath;
    else if (kind === 'L') longPath = textAt(content, 0, content.length);
    else if (kind !== 'g') {
      // tar writes `./` before paths in the folder that it is given.
      const path = (longPath ?? pathIn(header)).replace(/^(?:\.\/)+/, '');
      if ((kind === '0' || kind === '\0') && isPlain(path)) files.set(path, content);
      longPath = undefined;
    }
    start = begin + Math.ceil(size / BLOCK) * BLOCK;
  }
  return entries === 0 ? undefined : files;
}

/** Whether the sum in a header is that of its bytes, the sum itself counting as blanks. */
function hasRightSum(header: Uint8Array): boolean {
  const sum = header.reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 0x20 : byte), 0);
  return numberAt(header, 148, 8) === sum;
}

/** An octal number; undefined where there is none. What needs more digits is larger than anything that is read here. */
function numberAt(bytes: Uint8Array, start: number, length: number): number | undefined {
  const text = textAt(bytes, start, length).trim();
  return /^[0-7]{1,12}$/.test(text) ? Number.parseInt(text, 8) : undefined;
}

/** Text up to the first zero. */
function textAt(bytes: Uint8Array, start: number, length: number): string {
  const field = bytes.subarray(start, start + length);
  const end = field.indexOf(0);
  return new TextDecoder().decode(end < 0 ? field : field.subarray(0, end));
}

function pathIn(header: Uint8Array): string {
  const isUstar = textAt(header, 257, 5) === 'ustar';
  const prefix = isUstar ? textAt(header, 345, 155) : '';
  const name = textAt(header, 0, 100);
  return prefix === '' ? name : `${prefix}/${name}`;
}

/** The path in a pax header, which consists of records such as `27 path=package/a.yaml`, each with its length. */
function pathInPax(content: Uint8Array): string | undefined {
  for (let start = 0; start < content.length;) {
    const length = Number(/^(\d{1,9}) /.exec(textAt(content, start, 12))?.[1] ?? 0);
    if (length === 0) return undefined;
    const [, path] = /^\d+ path=([^]*)\n$/.exec(textAt(content, start, length)) ?? [];
    if (path !== undefined) return path;
    start += length;
  }
  return undefined;
}

function isPlain(path: string): boolean {
  return (
    !/[\\\0]/.test(path) && path.split('/').every((step) => step !== '' && step !== '.' && step !== '..')
  );
}
