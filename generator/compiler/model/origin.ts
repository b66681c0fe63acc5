import type { Range } from '../../base/source/range.js';
import type { YamlNode } from '../../base/source/yaml-node.js';

/** Where the spec says something: the name or value that identifies it, and the value of each of its keys. */
export interface Origin {
  readonly range: Range;
  readonly keys: Readonly<Partial<Record<string, Range>>>;
}

export interface ObjectOrigin extends Origin {
  /** The examples as they are written. */
  readonly examples: readonly YamlNode[];
}

export interface ConditionOrigin extends Origin {
  /** One for each of the values. */
  readonly values: readonly Range[];
}
