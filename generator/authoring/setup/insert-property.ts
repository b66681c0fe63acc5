/**
 * A JSON object's text with a property added at its end; nothing else in it changes. The object must not have it yet.
 */
export function insertProperty(text: string, name: string, value: unknown): string {
  const end = text.lastIndexOf('}');
  const before = text.slice(0, end).trimEnd();
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = /\{\s*?\n([ \t]+)"/.exec(text)?.[1] ?? '  ';
  const property = JSON.stringify({ [name]: value }, null, indent)
    .split('\n')
    .slice(1, -1)
    .join(lineEnd);
  const comma = before.endsWith('{') ? '' : ',';
  return `${before}${comma}${lineEnd}${property}${lineEnd}${text.slice(end)}`;
}
