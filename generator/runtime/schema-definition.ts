/**
 * JSON Schema of a definition, as JSON: its name, itself, those that it refers to, and the one that it extends, which
 * alone says what is the same in both.
 */
export type SchemaDefinition = readonly [
  name: string,
  json: string,
  others?: (() => readonly SchemaDefinition[]) | undefined,
  base?: () => SchemaDefinition,
];

export type SchemaObject = Readonly<Record<string, unknown>>;

/** A schema, each time anew: some readers change what they get. */
export function schemaOf([, json, , base]: SchemaDefinition): SchemaObject {
  const own = JSON.parse(json) as SchemaObject;
  if (!base) return own;
  const inherited = schemaOf(base());
  const keywords = Object.entries(own);
  return Object.fromEntries(keywords.map(([name, value]) => [name, joined(name, inherited[name], value)]));
}

/** What a base says of a keyword with what is said beside it. */
function joined(keyword: string, inherited: unknown, own: unknown): unknown {
  if (inherited === undefined) return own;
  switch (keyword) {
    case 'properties':
      return { ...(inherited as SchemaObject), ...(own as SchemaObject) };
    case 'required':
    case 'allOf':
      return [...(inherited as readonly unknown[]), ...(own as readonly unknown[])];
    default:
      return own;
  }
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
