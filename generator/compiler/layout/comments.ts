import { hardline, join, type Doc } from './document.js';
import type { Layout } from './rule.js';
import { ts } from './typescript.js';
import { UnknownLayout } from './unknown-layout.js';

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

/** The parts of something, which have no empty lines between them. */
export function partsOf(nodes: readonly ts.Node[], layout: Layout): readonly Doc[] {
  if (nodes.slice(1).some((node) => isApart(node, layout.source.text)))
    throw new UnknownLayout('Parts apart');
  return nodes.map((node) => belowComments(node, layout));
}

/** Nodes below each other; of empty lines between two of them one is kept. */
export function stacked(nodes: readonly ts.Node[], layout: Layout): Doc {
  return nodes.map((node, index) => {
    if (index === 0) return belowComments(node, layout);
    return [hardline, isApart(node, layout.source.text) ? hardline : '', belowComments(node, layout)];
  });
}

/** Whether an empty line is before a node and its comments. */
export function isApart({ pos }: ts.Node, text: string): boolean {
  return hasEmptyLine(blanksAt(text, pos));
}

function hasEmptyLine(blanks: string): boolean {
  return blanks.indexOf('\n') !== blanks.lastIndexOf('\n');
}

/** The blanks in a text that begin at an offset. */
export function blanksAt(text: string, offset: number): string {
  let end = offset;
  while (/\s/.test(text.charAt(end))) end += 1;
  return text.slice(offset, end);
}
