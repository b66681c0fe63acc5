/** The names that every object inherits. A list, since what is generated must not depend on the engine that generates it. */
const inheritedNames = new Set([
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
  'constructor',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toLocaleString',
  'toString',
  'valueOf',
]);

/** The expression that reads a field: plainly, save for names that every object inherits. */
export function readProperty(object: string, name: string): string {
  return inheritedNames.has(name) ? `own(${object}, ${JSON.stringify(name)})` : `${object}.${name}`;
}
