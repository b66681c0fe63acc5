/** JSON Schema of a definition, as JSON: its name, itself, and those that it refers to. */
export type SchemaDefinition = readonly [
  name: string,
  json: string,
  others?: () => readonly SchemaDefinition[],
];

export type SchemaObject = Readonly<Record<string, unknown>>;

/** A schema, each time anew: some readers change what they get. */
export function schemaOf([, json]: SchemaDefinition): SchemaObject {
  return JSON.parse(json) as SchemaObject;
}

/** The schemas of definitions and of all that they refer to, by the name that a `$ref` calls them by. */
export function schemasBelow(
  definitions: readonly SchemaDefinition[],
): Readonly<Record<string, SchemaObject>> {
  const found = new Map<string, SchemaObject>();
  const queue = [...definitions];
  for (const definition of queue) {
    const [name, , others] = definition;
    if (found.has(name)) continue;
    found.set(name, schemaOf(definition));
    if (others) queue.push(...others());
  }
  return Object.fromEntries(found);
}
