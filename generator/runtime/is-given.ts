/** Whether an object has a function under a name, other than the one that every object inherits. */
export function isGiven(object: object, name: string): boolean {
  const value = (object as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'function' && value !== Reflect.get(Object.prototype, name);
}
