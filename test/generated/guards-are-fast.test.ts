import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { kitchenOutput } from '../support/kitchen-output.js';
import { shippedOutput } from '../support/shipped-output.js';
import { fileNamed, type SpecOutput } from '../support/spec-output.js';

// What makes guards fast: they read, compare and call, and nothing is made on the way. Times are for `bench/`.

interface NamedFunction {
  readonly name: string;
  readonly body: ts.Node;
}

const outputs = [
  ['the shipped spec', shippedOutput],
  ['every feature of the language', kitchenOutput],
] as const;

/** The functions of the module of guards, by their names. */
function functionsIn(output: SpecOutput): readonly NamedFunction[] {
  const file = parsed(fileNamed(output, 'src/guards.ts'));
  return file.statements.flatMap((statement) =>
    ts.isFunctionDeclaration(statement) && statement.name && statement.body
      ? [{ name: statement.name.text, body: statement.body }]
      : [],
  );
}

function parsed(text: string): ts.SourceFile {
  return ts.createSourceFile('guards.ts', text, ts.ScriptTarget.ES2022, true);
}

/** All nodes below one, in the order of the text. */
function nodesIn(node: ts.Node): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (each: ts.Node): void => {
    found.push(each);
    ts.forEachChild(each, visit);
  };
  ts.forEachChild(node, visit);
  return found;
}

/** What makes a value: objects, lists, functions, texts put together, instances. Patterns, which engines keep, stand where they are tested. */
function isMaking(node: ts.Node): boolean {
  return (
    ts.isObjectLiteralExpression(node) ||
    ts.isArrayLiteralExpression(node) ||
    ts.isFunctionLike(node) ||
    ts.isNewExpression(node) ||
    ts.isTemplateExpression(node) ||
    ts.isSpreadElement(node)
  );
}

const texts = (nodes: readonly ts.Node[]): readonly string[] => nodes.map((node) => node.getText());

describe.each(outputs)('the guards of %s', (_, output) => {
  const functions = functionsIn(output);
  const guards = functions.filter(({ name }) => /^is[A-Z]/.test(name));

  it('make nothing while they read', () => {
    expect(guards.length).toBeGreaterThan(20);
    expect(functions.flatMap(({ body }) => texts(nodesIn(body).filter(isMaking)))).toEqual([]);
  });

  it('are called for parts of values by no other guard: what others need has no `try`', () => {
    const withTry = new Set(
      functions.flatMap(({ name, body }) => (nodesIn(body).some(ts.isTryStatement) ? [name] : [])),
    );
    expect(withTry.size).toBeGreaterThan(10);
    const calls = functions.flatMap(({ body }) => nodesIn(body).filter(ts.isCallExpression));
    expect(texts(calls).filter((call) => withTry.has(/^\w+/.exec(call)?.[0] ?? ''))).toEqual([]);
  });

  it('pass each item of a list to a function that is there already', () => {
    const passed = functions.flatMap(({ body }) =>
      nodesIn(body)
        .filter(ts.isCallExpression)
        .filter(({ expression }) => /^(?:listOf|mapOf)$/.test(expression.getText()))
        .flatMap(({ arguments: [, isItem] }) => isItem ?? []),
    );
    expect(passed.length).toBeGreaterThan(0);
    expect(texts(passed.filter((each) => !ts.isIdentifier(each)))).toEqual([]);
  });
});

describe('the guard of a union', () => {
  const functions = new Map(functionsIn(shippedOutput).map(({ name, body }) => [name, body]));
  const body = functions.get('fitsKfMessage') ?? functions.get('isKfMessage');

  it('compares the tag with those of its length alone', () => {
    const switches = nodesIn(body!).filter(ts.isSwitchStatement);
    expect(switches[0]?.expression.getText()).toBe('tag.length');
    const tags = nodesIn(body!).filter((node) => ts.isStringLiteral(node) && /^[a-z_]+$/.test(node.text));
    expect(tags.length).toBeGreaterThan(15);
    for (const clause of switches[0]!.caseBlock.clauses) {
      if (!ts.isCaseClause(clause)) continue;
      const length = Number(clause.expression.getText());
      const compared = nodesIn(clause).filter(ts.isStringLiteral);
      expect(new Set(compared.map(({ text }) => text.length))).toEqual(new Set([length]));
    }
  });

  it('asks the one function that the tag leads to', () => {
    const returned = nodesIn(body!).filter(ts.isCallExpression);
    expect(
      texts(returned).filter((call) => !/^(?:fits\w+\(value\)|objectType\(value\))$/.test(call)),
    ).toEqual([]);
  });
});
