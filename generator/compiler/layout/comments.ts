import { hardline, join, type Doc } from './document.js';
import type { Layout } from './rule.js';
import { endOfComment, isCommentAt, LINE_FEED, SLASH, SPACE } from './syntax/blanks.js';
import type { Node } from './syntax/node.js';
import { UnknownLayout } from './unknown-layout.js';

/** A node below the comments before it. */
export function belowComments(node: Node, { text, print }: Layout): Doc {
  const document = print(node);
  if (!hasComment(text, node)) return document;
  const above = commentsBetween(text, node.pos, node.start).flatMap((comment): readonly Doc[] => {
    // Of what stands before the node, a comment on the same line.
    if (!comment.isOnNewLine && node.pos > 0) return [];
    const gap = blanksAt(text, comment.end);
    if (!gap.includes('\n')) throw new UnknownLayout('A comment before something on its line');
    return [commentDocument(comment.text), hardline, hasEmptyLine(text, comment.end) ? hardline : ''];
  });
  return [...above, document];
}

/** Whether there is anything but blanks before a node. */
export function hasComment(text: string, { pos, start }: Node): boolean {
  for (let index = pos; index < start; index += 1) if (text.charCodeAt(index) === SLASH) return true;
  return false;
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
  return nodes.map((node, index) => {
    if (index > 0 && isApart(node, layout.text)) throw new UnknownLayout('Parts apart');
    return belowComments(node, layout);
  });
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
  return hasEmptyLine(text, pos);
}

/** Whether there are two line feeds in the blanks that begin at an offset. */
function hasEmptyLine(text: string, offset: number): boolean {
  let lineFeeds = 0;
  for (let index = offset; ; index += 1) {
    const code = text.charCodeAt(index);
    if (code === LINE_FEED) lineFeeds += 1;
    else if (code !== SPACE) return lineFeeds > 1;
  }
}

/** The blanks in a text that begin at an offset. */
export function blanksAt(text: string, offset: number): string {
  let end = offset;
  while (text.charCodeAt(end) === SPACE || text.charCodeAt(end) === LINE_FEED) end += 1;
  return text.slice(offset, end);
}
