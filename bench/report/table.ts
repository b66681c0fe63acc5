/** A table of Markdown; all columns but the first are numbers. Widths are prettier's business. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map((_, index) => (index === 0 ? '---' : '--:')), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Three digits, and no more behind the point than are known. */
export function figure(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en-US');
  return value.toPrecision(value >= 0.095 ? 3 : 2).replace(/^(\d\d\.\d)\d*$/, '$1');
}

export function times(ratio: number): string {
  return `${ratio >= 10 ? figure(ratio) : ratio.toFixed(2)} ×`;
}
