/** A name with capitals in words that `_` divides: `recallMsg` and `RecallMsg` as `recall_msg`. */
export function snakeCase(name: string): string {
  return name.replace(/(?<=[a-z\d])[A-Z]/g, '_$&').toLowerCase();
}
