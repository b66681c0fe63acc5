import type { Documented } from '../../model/model.js';
import type { DocumentedNode } from '../syntax.js';

/** Text as the outputs quote it: trimmed, each line without trailing blanks. */
export function lowerDocumentation({ doc, source, since, deprecated }: DocumentedNode): Documented {
  return {
    doc: trimLines(doc.value),
    ...(source && { source: source.value }),
    ...(since && { since: trimLines(since.value) }),
    ...(deprecated && { deprecated: trimLines(deprecated.value) }),
  };
}

function trimLines(text: string): string {
  const lines = text.trim().split('\n');
  return lines.map((line) => line.trimEnd()).join('\n');
}
