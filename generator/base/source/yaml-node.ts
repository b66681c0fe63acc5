import type { Range } from './range.js';

/** A YAML document as written: order, duplicates and places are kept. */
export type YamlNode = YamlScalar | YamlSequence | YamlMapping;

export interface YamlScalar {
  readonly kind: 'scalar';
  readonly range: Range;
  /** The scalar's text, without quotes and with escapes undone. */
  readonly text: string;
  /** What the text means under the YAML 1.2 core schema; always a string when quoted. */
  readonly value: null | boolean | number | string;
}

export interface YamlSequence {
  readonly kind: 'sequence';
  readonly range: Range;
  readonly items: readonly YamlNode[];
}

export interface YamlMapping {
  readonly kind: 'mapping';
  readonly range: Range;
  readonly entries: readonly YamlEntry[];
}

export interface YamlEntry {
  readonly key: YamlScalar;
  readonly value: YamlNode;
}
