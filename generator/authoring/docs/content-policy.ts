import { contentHash } from '../../compiler/write/content-hash.js';

/**
 * Only this script and these styles; nothing is fetched, embedded, or sent anywhere. Pictures are those that the page
 * holds itself.
 */
export function contentPolicy({
  script,
  style,
}: {
  readonly script: string;
  readonly style: string;
}): string {
  return [
    "default-src 'none'",
    `script-src ${source(script)}`,
    `style-src ${source(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function source(text: string): string {
  const bytes = (contentHash(text).match(/../g) ?? []).map((hex) => parseInt(hex, 16));
  return `'sha256-${btoa(String.fromCharCode(...bytes))}'`;
}
