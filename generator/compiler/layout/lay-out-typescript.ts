import { parseTypeScript, ts } from './typescript.js';
import { callRules } from './calls.js';
import { belowComments, isApart } from './comments.js';
import type { Doc } from './document.js';
import { expressionRules } from './expressions.js';
import { formatTypeScript, style } from './format-typescript.js';
import { functionRules } from './functions.js';
import { brokenMark } from './on-one-line.js';
import { operatorRules } from './operators.js';
import { printDocument } from './print-document.js';
import type { Layout, Rules } from './rule.js';
import { statementRules } from './statements.js';
import { typeRules } from './types.js';
import { UnknownLayout } from './unknown-layout.js';

const rules: Rules = {
  ...expressionRules,
  ...operatorRules,
  ...callRules,
  ...functionRules,
  ...typeRules,
  ...statementRules,
};

/**
 * Lays out TypeScript as prettier does: by prettier's rules for the syntax that kfgen writes, as documents that are
 * broken into lines as prettier breaks them. That takes a fraction of the time of formatting, which begins with a parser and
 * comments for every language and option. A statement that there are no rules for is formatted.
 */
export async function layOutTypeScript(text: string): Promise<string> {
  const laidOut: string[] = [];
  for (const piece of piecesOf(text)) {
    const source = parseTypeScript(piece);
    if (source === undefined) return formatTypeScript(text);
    laidOut.push(await layOutStatements(source));
  }
  return laidOut.join('\n');
}

/** Long enough to be worth a parser, and short enough to be freed soon. */
const PIECE = 50_000;

/** Some statements each. Where one begins after an empty line can be seen: nothing else begins so at the edge. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const statement of text.split(/\n\n(?=(?:export|import|function|const) |\/\*\*|\/\/)/)) {
    const last = pieces.at(-1);
    if (last === undefined || last.length > PIECE) pieces.push(statement);
    else pieces[pieces.length - 1] = `${last}\n\n${statement}`;
  }
  return pieces;
}

async function layOutStatements(source: ts.SourceFile): Promise<string> {
  const print = (node: ts.Node): Doc => {
    const rule = rules[node.kind];
    if (rule === undefined) throw new UnknownLayout(ts.SyntaxKind[node.kind]);
    return rule(node, layout);
  };
  const layout: Layout = { source, print };
  const parts: string[] = [];
  for (const statement of source.statements) {
    const written = source.text.slice(statement.pos, statement.end);
    if (parts.length > 0 && isApart(statement, source.text)) parts.push('\n');
    parts.push(layOut(statement, written, layout) ?? (await formatTypeScript(written)));
  }
  return parts.join('');
}

/** A statement with the comments above it; undefined if there is something in it that no rule knows. */
function layOut(statement: ts.Statement, written: string, layout: Layout): string | undefined {
  try {
    const formatted = printDocument(belowComments(statement, layout), style.printWidth);
    return !formatted.includes(brokenMark) && isAlike(formatted, written) ? `${formatted}\n` : undefined;
  } catch (error) {
    if (error instanceof UnknownLayout) return undefined;
    throw error;
  }
}

/** Whether texts differ in their layout alone: a comment in an unusual place would be missing. */
function isAlike(laidOut: string, written: string): boolean {
  let one = 0;
  let other = 0;
  for (;;) {
    while (isLayout(laidOut.charCodeAt(one))) one += 1;
    while (isLayout(written.charCodeAt(other))) other += 1;
    if (one >= laidOut.length || other >= written.length)
      return one >= laidOut.length && other >= written.length;
    if (laidOut.charCodeAt(one) !== written.charCodeAt(other)) return false;
    one += 1;
    other += 1;
  }
}

const layoutCodes = new Set(Array.from(' \n\r\t,;()|\'"\\', (character) => character.charCodeAt(0)));

function isLayout(code: number): boolean {
  return code < 128 && layoutCodes.has(code);
}
