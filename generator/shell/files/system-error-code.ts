/** The system's word for what went wrong (e.g. `EACCES`), or undefined when the error is no system error. */
export function systemErrorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
