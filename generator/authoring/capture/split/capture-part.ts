/**
 * The place of a byte. Lines and columns count from 1, columns in UTF-16 code units; `offset` counts bytes from the
 * start of the file.
 */
export interface CapturePlace {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** `ends-early`: the file ends within a value; `no-value`: the file contains only blanks. */
export type CaptureFaultCode =
  'unexpected-character' | 'ends-early' | 'not-utf8' | 'too-deep' | 'too-large' | 'no-value';

/**
 * What a capture consists of. The `place` of a value is its first character, that of a fault the first one that is
 * not allowed.
 */
export type CapturePart =
  /** A payload: a value at the top level, or an element of an array at the top level. */
  | { readonly kind: 'value'; readonly value: unknown; readonly place: CapturePlace }
  /** An element of a payload's list; `list` is the key of that list. */
  | { readonly kind: 'item'; readonly list: string; readonly value: unknown; readonly place: CapturePlace }
  /** The payload around one or more lists, after their items: the lists are empty in it. `list` is the key of the first. */
  | {
      readonly kind: 'envelope';
      readonly list: string;
      readonly value: unknown;
      readonly place: CapturePlace;
    }
  | { readonly kind: 'fault'; readonly code: CaptureFaultCode; readonly place: CapturePlace };
