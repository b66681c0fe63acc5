/** The names that every object inherits. A list, because the output must not depend on the engine that generates it. */
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

/** Whether every object has the name: then only an object's own property counts. */
export function isInherited(name: string): boolean {
  return inheritedNames.has(name);
}
