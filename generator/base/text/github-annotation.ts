import { printable } from './printable.js';

/** What GitHub Actions shows next to a file. Properties such as `file` and `line` are printed in the given order. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly properties: Readonly<Record<string, string | number>>;
  readonly message: string;
}

/** The line that makes GitHub Actions show an annotation. */
export function githubAnnotation({ level, properties, message }: Annotation): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(`${value}`)}`);
  return `::${level} ${list.join(',')}::${escapeMessage(message)}`;
}

function escapeMessage(message: string): string {
  // The annotation has line ends of its own.
  return escapeData(message.replace(/[^\r\n]+/g, (line) => printable(line)));
}

/** https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(printable(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
