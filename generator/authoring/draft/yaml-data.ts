import type { JsonValue } from '../../compiler/model/json-value.js';

/** Data as it is written into a spec. Keys keep the order in which they were added. */
export type YamlData = string | number | boolean | readonly YamlData[] | YamlMap;

export interface YamlMap {
  readonly [key: string]: YamlData;
}

export function isMap(data: YamlData): data is YamlMap {
  return typeof data === 'object' && !Array.isArray(data);
}

/** Drafts contain no null. */
export function isYamlData(value: JsonValue): value is YamlData {
  if (typeof value !== 'object') return true;
  if (value === null) return false;
  return (Object.values(value) as readonly JsonValue[]).every(isYamlData);
}
