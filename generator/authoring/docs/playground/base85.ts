/** Bytes of a group, and its characters. */
const BYTES = 4;
const CHARACTERS = 5;
const BASE = 85;
/** The characters follow each other from `#`, but for `<`, which could end the script that the text stands in. */
const FIRST = 35;
const LESS_THAN = 60;
const INSTEAD = 126;

/** Bytes as a text, four of them as five characters of ASCII: a sixteenth shorter than Base64. */
export function toBase85(bytes: Uint8Array): string {
  const groups: string[] = [];
  for (let start = 0; start < bytes.length; start += BYTES) {
    let value = 0;
    for (let index = 0; index < BYTES; index += 1) value = value * 256 + (bytes[start + index] ?? 0);
    const codes = new Array<number>(CHARACTERS);
    for (let index = CHARACTERS - 1; index >= 0; index -= 1) {
      const code = FIRST + (value % BASE);
      codes[index] = code === LESS_THAN ? INSTEAD : code;
      value = Math.floor(value / BASE);
    }
    groups.push(String.fromCharCode(...codes));
  }
  return groups.join('');
}

/** The bytes again, and up to three zeros after them, which fill the last group. */
export function fromBase85(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array((text.length / CHARACTERS) * BYTES);
  for (let start = 0, end = 0; start < text.length; start += CHARACTERS, end += BYTES) {
    let value = 0;
    for (let index = 0; index < CHARACTERS; index += 1) {
      const code = text.charCodeAt(start + index);
      value = value * BASE + (code === INSTEAD ? LESS_THAN : code) - FIRST;
    }
    for (let index = BYTES - 1; index >= 0; index -= 1) {
      bytes[end + index] = value % 256;
      value = Math.floor(value / 256);
    }
  }
  return bytes;
}
