/**
 * What two names have in common that are the same word in other spellings: `OpenKfId` and `open_kf_id`. The service
 * and its callbacks do not always write alike.
 */
export function plainSpelling(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
