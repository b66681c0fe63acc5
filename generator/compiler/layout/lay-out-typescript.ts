import { callRules } from './calls.js';
import { belowComments, isApart } from './comments.js';
import type { Doc } from './document.js';
import { expressionRules } from './expressions.js';
import { formatTypeScript } from './format-typescript.js';
import { functionRules } from './functions.js';
import { isAlike } from './is-alike.js';
import { brokenMark } from './on-one-line.js';
import { layOutImports } from './lay-out-imports.js';
import { ShapeLayout } from './lay-out-shapes.js';
import { operatorRules } from './operators.js';
import { printDocument } from './print-document.js';
import type { Layout, Rules } from './rule.js';
import { statementRules } from './statements.js';
import type { Node } from './syntax/node.js';
import { readStatements } from './syntax/read-statement.js';
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
 * comments for every language and option. What there is no syntax or rule for is formatted, with the statements that
 * no empty line parts it from.
 */
export async function layOutTypeScript(text: string): Promise<string> {
  const laidOut: string[] = [];
  const shapes = new ShapeLayout(layOutBlock);
  for (const block of blocksOf(text)) {
    const known = layOutImports(block) ?? shapes.layOutCode(block);
    if (known !== undefined) laidOut.push(known);
    else {
      try {
        laidOut.push(await formatTypeScript(block));
      } catch {
        // What looked like the begin of a statement was in a text or a comment, or all of it is no TypeScript.
        return formatTypeScript(text);
      }
    }
  }
  return laidOut.join('\n');
}

/** Some statements each. Where one begins after an empty line can be seen: nothing else begins so at the edge. */
function blocksOf(text: string): readonly string[] {
  return text.split(/\n\n+(?=(?:export|import|function|const) |\/\*\*|\/\/)/);
}

/** Undefined if there is something in it that is not known. */
function layOutBlock(text: string, width: number): string | undefined {
  try {
    return layOutStatements(text, width);
  } catch (error) {
    if (error instanceof UnknownLayout) return undefined;
    throw error;
  }
}

function layOutStatements(text: string, width: number): string {
  if (isOnlyComments(text)) return `${text.trim()}\n`;
  const print = (node: Node): Doc => {
    // The table has for each kind the rule for just that.
    const rule = rules[node.kind] as ((node: Node, layout: Layout) => Doc) | undefined;
    if (rule === undefined) throw new UnknownLayout(node.kind);
    return rule(node, layout);
  };
  const layout: Layout = { text, print };
  let laidOut = '';
  let end = 0;
  for (const statement of readStatements(text)) {
    const formatted = printDocument(belowComments(statement, layout), width);
    // A comment in an unusual place would be missing.
    if (formatted.includes(brokenMark) || !isAlike(formatted, text.slice(end, statement.end)))
      throw new UnknownLayout('Something that is known in another place only');
    if (end > 0 && isApart(statement, text)) laidOut += '\n';
    laidOut += `${formatted}\n`;
    ({ end } = statement);
  }
  if (text.slice(end).trim() !== '') throw new UnknownLayout('Something after the last statement');
  return laidOut;
}

function isOnlyComments(text: string): boolean {
  return text.startsWith('//') && text.split('\n').every((line) => line === '' || line.startsWith('//'));
}
