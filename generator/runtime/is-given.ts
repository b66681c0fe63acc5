/** Whether an object has a function under a name, other than the one that every object inherits. */
export function isGiven(object: object, name: string): boolean {
  const valueIn = (holder: object): unknown => (holder as Readonly<Record<string, unknown>>)[name];
  return typeof valueIn(object) === 'function' && valueIn(object) !== valueIn(Object.prototype);
}
