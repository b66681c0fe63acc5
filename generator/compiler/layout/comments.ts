import { hardline, join, type Doc } from './document.js';
import type { Layout } from './rule.js';
import { endOfComment, isCommentAt } from './syntax/blanks.js';
import type { Node } from './syntax/node.js';
import { UnknownLayout } from './unknown-layout.js';

/** A node below the comments before it. */
export function belowComments(node: Node, { text, print }: Layout): Doc {
  const document = print(node);
  const above = commentsBetween(text, node.pos, node.start).flatMap((comment): readonly Doc[] => {
    // Of what stands before the node, a comment on the same line.
    if (!comment.isOnNewLine && node.pos > 0) return [];
    const gap = blanksAt(text, comment.end);
    if (!gap.includes('\n')) throw new UnknownLayout('A comment before something on its line');
    return [commentDocument(comment.text), hardline, hasEmptyLine(gap) ? hardline : ''];
  });
  return above.length === 0 ? document : [...above, document];
}

interface Comment {
  readonly text: string;
  readonly end: number;
  /** Whether it stands below what is before it. */
  readonly isOnNewLine: boolean;
}

/** The comments in a stretch of blanks. */
export function commentsBetween(text: string, start: number, end: number): readonly Comment[] {
  const comments: Comment[] = [];
  let isOnNewLine = false;
  for (let index = start; index < end;) {
    if (!isCommentAt(text, index)) {
      isOnNewLine ||= text.charAt(index) === '\n';
      index += 1;
      continue;
    }
    const close = endOfComment(text, index);
    comments.push({ text: text.slice(index, close), end: close, isOnNewLine });
    index = close;
  }
  return comments;
}

/** Its lines below each other, as all of them begin with an asterisk. */
function commentDocument(comment: string): Doc {
  const [first = '', ...others] = comment.split('\n').map((line) => line.trim());
  if (!others.every((line) => line.startsWith('*'))) throw new UnknownLayout('A comment without asterisks');
  return join(hardline, [first, ...others.map((line) => ` ${line}`)]);
}

/** The parts of something, which have no empty lines between them. */
export function partsOf(nodes: readonly Node[], layout: Layout): readonly Doc[] {
  if (nodes.slice(1).some((node) => isApart(node, layout.text))) throw new UnknownLayout('Parts apart');
  return nodes.map((node) => belowComments(node, layout));
}

/** Nodes below each other; of empty lines between two of them one is kept. */
export function stacked(nodes: readonly Node[], layout: Layout): Doc {
  return nodes.map((node, index) => {
    if (index === 0) return belowComments(node, layout);
    return [hardline, isApart(node, layout.text) ? hardline : '', belowComments(node, layout)];
  });
}

/** Whether an empty line is before a node and its comments. */
export function isApart({ pos }: Node, text: string): boolean {
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
