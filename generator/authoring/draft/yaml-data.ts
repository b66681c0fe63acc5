import type { JsonValue } from '../../compiler/model/json-value.js';

/** Data as it is written into a spec. Keys keep the order in which they were added. */
export type YamlData = JsonValue;

export interface YamlMap {
  readonly [key: string]: YamlData;
}

export function isMap(data: YamlData): data is YamlMap {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
