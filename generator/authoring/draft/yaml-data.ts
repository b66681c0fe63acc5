/** Data as it is written into a spec. Keys come in the order in which they were added. */
export type YamlData = string | number | boolean | readonly YamlData[] | YamlMap;

export interface YamlMap {
  readonly [key: string]: YamlData;
}

export function isMap(data: YamlData): data is YamlMap {
  return typeof data === 'object' && !Array.isArray(data);
}
