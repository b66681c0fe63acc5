import type { Doc } from 'prettier';
import { printer } from 'prettier/doc';
import { parseTypeScript, ts } from './typescript.js';
import { callRules } from './calls.js';
import { belowComments, blanksAt, hasEmptyLine } from './comments.js';
import { expressionRules } from './expressions.js';
import { formatTypeScript, style } from './format-typescript.js';
import { functionRules } from './functions.js';
import { brokenMark } from './on-one-line.js';
import { operatorRules } from './operators.js';
import { UnknownLayout, type Layout, type Rules } from './rule.js';
import { statementRules } from './statements.js';
import { typeRules } from './types.js';

const rules: Rules = {
  ...expressionRules,
  ...operatorRules,
  ...callRules,
  ...functionRules,
  ...typeRules,
  ...statementRules,
};

/**
 * Lays out TypeScript as prettier does: by prettier's rules for the syntax that kfgen writes, as documents that
 * prettier's printer breaks into lines. That takes a fraction of the time of formatting, which begins with a parser and
 * comments for every language and option. A statement that there are no rules for is formatted.
 */
export async function layOutTypeScript(text: string): Promise<string> {
  const source = parseTypeScript(text);
  if (source === undefined) return formatTypeScript(text);
  const print = (node: ts.Node): Doc => {
    const rule = rules[node.kind];
    if (rule === undefined) throw new UnknownLayout(ts.SyntaxKind[node.kind]);
    return rule(node, layout);
  };
  const layout: Layout = { source, print };
  const parts: string[] = [];
  for (const statement of source.statements) {
    const written = text.slice(statement.pos, statement.end);
    if (parts.length > 0 && hasEmptyLine(blanksAt(text, statement.pos))) parts.push('\n');
    parts.push(layOut(statement, layout) ?? (await formatTypeScript(written)));
  }
  return parts.join('');
}

/** A statement with the comments above it; undefined if there is something in it that no rule knows. */
function layOut(statement: ts.Statement, layout: Layout): string | undefined {
  try {
    const { formatted } = printer.printDocToString(belowComments(statement, layout), style);
    const written = layout.source.text.slice(statement.pos, statement.end);
    return !formatted.includes(brokenMark) && isAlike(formatted, written) ? `${formatted}\n` : undefined;
  } catch (error) {
    if (error instanceof UnknownLayout) return undefined;
    throw error;
  }
}

/** Whether texts differ in their layout alone: a comment in an unusual place would be missing. */
function isAlike(laidOut: string, written: string): boolean {
  return withoutLayout(laidOut) === withoutLayout(written);
}

function withoutLayout(text: string): string {
  return text.replace(/[\s,;()|'"\\*]+/g, '');
}
