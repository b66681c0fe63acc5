import { contentHash } from '../../compiler/write/content-hash.js';

/**
 * Only these scripts and these styles; nothing is fetched, embedded, or sent anywhere. Pictures are those that the page
 * holds itself.
 */
export function contentPolicy({
  scripts,
  style,
}: {
  readonly scripts: readonly string[];
  readonly style: string;
}): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(source).join(' ')}`,
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
