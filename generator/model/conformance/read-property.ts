/** A plain read, save that a name which every object inherits counts only when it is the object's own. */
export function readOwnSafely(value: object, name: string): unknown {
  if (name in Object.prototype && !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}
