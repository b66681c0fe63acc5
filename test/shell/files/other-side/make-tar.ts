/** An entry of an archive; what is left out is as in an ordinary file. */
export interface TarEntry {
  readonly path: string;
  readonly text?: string;
  readonly kind?: string;
  /** The size that the header claims. */
  readonly size?: number;
}

/** A tar archive, however hostile. */
export function makeTar(entries: readonly TarEntry[]): Buffer {
  const parts = entries.flatMap(({ path, text = '', kind = '0', size }) => {
    const content = Buffer.from(text);
    const header = Buffer.alloc(512);
    header.write(path, 0, 100);
    header.write('0000644', 100);
    header.write((size ?? content.length).toString(8).padStart(11, '0'), 124);
    header.write(kind, 156);
    header.write('ustar', 257);
    header.write('        ', 148);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    return [header, content, Buffer.alloc((512 - (content.length % 512)) % 512)];
  });
  return Buffer.concat([...parts, Buffer.alloc(1024)]);
}
