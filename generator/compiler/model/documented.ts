/** What the spec says about a definition, field or value besides its type. */
export interface Documented {
  /** Chinese text; may have several lines. */
  readonly doc: string;
  /** Address of the documentation that describes it. */
  readonly source?: string;
  /** Where the reference page describes it, for types of which there is one. */
  readonly page?: string;
  /** When the service began to send it. */
  readonly since?: string;
  /** Why it should not be used any more. */
  readonly deprecated?: string;
}
