/** The text with LF line ends, so that a checkout with CRLF counts as the same text. */
export function lineFeedsOnly(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
