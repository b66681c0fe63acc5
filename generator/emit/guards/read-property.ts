/** The expression that reads a field: plainly, save for names that every object inherits. */
export function readProperty(object: string, name: string): string {
  return name in Object.prototype ? `own(${object}, ${JSON.stringify(name)})` : `${object}.${name}`;
}
