import { assignment } from './assignments.js';
import { braced } from './comma-lists.js';
import { stacked } from './comments.js';
import { group, hardline, indent, line, softline, type Doc } from './document.js';
import { exported, typeParameterList } from './functions.js';
import { returned } from './operators.js';
import type { Layout, Rules } from './rule.js';
import type { Expression, Specifier, Statement, TypeNode } from './syntax/node.js';
import { UnknownLayout } from './unknown-layout.js';

export const statementRules: Rules = {
  ImportDeclaration: ({ bindings, isTypeOnly, moduleSpecifier }, { print }) => {
    const what = typeof bindings === 'string' ? `* as ${bindings}` : names(bindings);
    return ['import ', isTypeOnly ? 'type ' : '', what, ' from ', print(moduleSpecifier), ';'];
  },
  ExportDeclaration: ({ elements, isTypeOnly, moduleSpecifier }, { print }) => {
    const what = elements ? names(elements) : '*';
    const from = moduleSpecifier ? [' from ', print(moduleSpecifier)] : '';
    return ['export ', isTypeOnly ? 'type ' : '', what, from, ';'];
  },
  VariableStatement: ({ isExported, declaration }, { print }) =>
    group([exported(isExported), 'const ', print(declaration), ';']),
  VariableDeclaration: ({ name, type, initializer }, layout) => {
    if (type && isComplex(type)) throw new UnknownLayout('A constant of another form');
    const left = [layout.print(name), type ? [': ', layout.print(type)] : ''];
    return assignment({ left, operator: ' =', right: initializer }, layout);
  },
  ObjectBindingPattern: ({ names: bound }) => braced(bound),
  TypeAliasDeclaration: ({ isExported, name, typeParameters, type }, layout) => {
    const left = [exported(isExported), 'type ', name, typeParameterList(typeParameters)];
    return [assignment({ left, operator: ' =', right: type }, layout), ';'];
  },
  Block: ({ statements }, layout) =>
    statements.length === 0 ? '{}' : ['{', indent([hardline, stacked(statements, layout)]), hardline, '}'],
  ExpressionStatement: ({ expression }, { print }) => {
    if (expression.kind !== 'CallExpression' || expression.expression.kind !== 'Identifier')
      throw new UnknownLayout('A statement of another form');
    return [print(expression), ';'];
  },
  ReturnStatement: ({ expression }, layout) =>
    expression ? ['return ', returned(expression, layout), ';'] : 'return;',
  ThrowStatement: ({ expression }, layout) => ['throw ', returned(expression, layout), ';'],
  BreakStatement: () => 'break;',
  IfStatement: ({ expression, thenStatement }, layout) => {
    if (thenStatement.kind === 'IfStatement' || isEmptyBlock(thenStatement))
      throw new UnknownLayout('An alternative');
    return group(['if (', test(expression, layout), ')', clause(thenStatement, layout)]);
  },
  ForInStatement: ({ name, expression, statement }, { print }) => {
    if (statement.kind !== 'Block' || isEmptyBlock(statement))
      throw new UnknownLayout('A loop of another form');
    return ['for (const ', name, ' in ', print(expression), ') ', print(statement)];
  },
  SwitchStatement: ({ expression, clauses }, layout) => [
    group(['switch (', indent([softline, layout.print(expression)]), softline, ')']),
    ' {',
    indent([hardline, stacked(clauses, layout)]),
    hardline,
    '}',
  ],
  Clause: ({ expression, statements }, layout) => [
    ...(expression ? ['case ', layout.print(expression), ':'] : ['default:']),
    consequence(statements, layout),
  ],
  TryStatement: ({ tryBlock, catchBlock }, { print }) => [
    'try ',
    print(tryBlock),
    ' catch ',
    print(catchBlock),
  ],
};

/** What is imported or exported by name; a single name has no line of its own. */
function names(elements: readonly Specifier[]): Doc {
  const printed = elements.map(({ name, propertyName }) =>
    propertyName === undefined ? name : `${propertyName} as ${name}`,
  );
  const [only, ...others] = printed;
  return only !== undefined && others.length === 0 ? `{ ${only} }` : braced(printed);
}

/** Several arguments, some with arguments of their own. */
function isComplex(type: TypeNode): boolean {
  if (type.kind !== 'TypeReference' || type.typeArguments.length < 2) return false;
  return type.typeArguments.some((each) => each.kind === 'TypeReference' && each.typeArguments.length > 0);
}

/** `!(a && b)` opens on the line of the test. */
function test(expression: Expression, { print }: Layout): Doc {
  const printed = print(expression);
  const isNegatedGroup =
    expression.kind === 'PrefixUnaryExpression' && expression.operand.kind === 'ParenthesizedExpression';
  return isNegatedGroup ? printed : group([indent([softline, printed]), softline]);
}

function isEmptyBlock(statement: Statement): boolean {
  return statement.kind === 'Block' && statement.statements.length === 0;
}

function clause(statement: Statement, { print }: Layout): Doc {
  return statement.kind === 'Block' ? [' ', print(statement)] : indent([line, print(statement)]);
}

function consequence(statements: readonly Statement[], layout: Layout): Doc {
  const [only, ...others] = statements;
  if (only === undefined) return '';
  if (only.kind === 'Block' && others.length === 0) return [' ', layout.print(only)];
  return indent([hardline, stacked(statements, layout)]);
}
