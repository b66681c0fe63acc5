import { existsSync } from 'node:fs';
import type { Settings } from '../settings.js';

/** Where the reference page is written, and looked for, if nobody says where it is. */
export const defaultPage = 'kf-docs.html';

/** Where the reference page is: where settings say, or where it was written last. */
export function pageAddress({ docs, out }: Settings): string | undefined {
  if (docs === undefined) return existsSync(defaultPage) ? defaultPage : undefined;
  // A path is that from what is generated, where links to it stand.
  return /^[a-z][a-z\d+.-]*:/i.test(docs) || docs.startsWith('/') ? docs : `${out}/${docs}`;
}
