/** What a random spec says, as data that is changed in place. */
export type Data = null | boolean | number | string | Data[] | Body;

export interface Body {
  [key: string]: Data | undefined;
}

export function isBody(data: Data | undefined): data is Body {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** A copy in which every key and every text is another one; what stands under a key of `kept` stays as it is. */
export function mapped(
  data: Data,
  change: { readonly key?: (key: string) => string; readonly text?: (text: string) => string },
  kept: readonly string[] = [],
): Data {
  if (typeof data === 'string') return change.text?.(data) ?? data;
  if (Array.isArray(data)) return data.map((each) => mapped(each, change, kept));
  if (!isBody(data)) return data;
  const entries = Object.entries(data).map(([key, inner]): [string, Data | undefined] => [
    change.key?.(key) ?? key,
    inner === undefined || kept.includes(key) ? inner : mapped(inner, change, kept),
  ]);
  return Object.fromEntries(entries);
}
