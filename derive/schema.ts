/** A JSON Schema, draft-07. */
export type Schema = Readonly<Record<string, unknown>>;

/** Another schema by its name among the definitions. */
export function reference(name: string): Schema {
  return { $ref: `#/definitions/${name}` };
}
