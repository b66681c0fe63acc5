/** A TSDoc comment around text that `commentText` made safe, on one line if it fits. */
export function commentBlock(text: string): string {
  if (!text.includes('\n')) return `/** ${text} */`;
  const lines = text.split('\n').map((line) => ` * ${line}`.trimEnd());
  return ['/**', ...lines, ' */'].join('\n');
}
