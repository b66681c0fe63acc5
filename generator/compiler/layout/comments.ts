import type { Doc } from 'prettier';
import { builders } from 'prettier/doc';
import { UnknownLayout, type Layout } from './rule.js';
import { ts } from './typescript.js';

const { hardline, join } = builders;

/** A node below the comments before it. */
export function belowComments(node: ts.Node, { source: { text }, print }: Layout): Doc {
  const document = print(node);
  const comments = ts.getLeadingCommentRanges(text, node.pos);
  if (comments === undefined) return document;
  const above = comments.flatMap(({ pos, end }): Doc[] => {
    const gap = blanksAt(text, end);
    if (!gap.includes('\n')) throw new UnknownLayout('A comment before something on its line');
    return [commentDocument(text.slice(pos, end)), hardline, hasEmptyLine(gap) ? hardline : ''];
  });
  return [...above, document];
}

/** Its lines below each other, as all of them begin with an asterisk. */
function commentDocument(comment: string): Doc {
  const [first = '', ...others] = comment.split('\n').map((line) => line.trim());
  if (!others.every((line) => line.startsWith('*'))) throw new UnknownLayout('A comment without asterisks');
  return join(hardline, [first, ...others.map((line) => ` ${line}`)]);
}

/** Nodes below each other; of empty lines between two of them one is kept. */
export function stacked(nodes: readonly ts.Node[], layout: Layout): Doc {
  return nodes.map((node, index) => {
    const isApart = index > 0 && hasEmptyLine(blanksAt(layout.source.text, node.pos));
    return [index > 0 ? hardline : '', isApart ? hardline : '', belowComments(node, layout)];
  });
}

export function hasEmptyLine(blanks: string): boolean {
  return blanks.indexOf('\n') !== blanks.lastIndexOf('\n');
}

/** The blanks in a text that begin at an offset. */
export function blanksAt(text: string, offset: number): string {
  let end = offset;
  while (/\s/.test(text.charAt(end))) end += 1;
  return text.slice(offset, end);
}
