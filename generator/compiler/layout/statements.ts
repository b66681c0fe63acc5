import { assignment } from './assignments.js';
import { braced } from './comma-lists.js';
import { stacked } from './comments.js';
import { group, hardline, indent, line, softline, type Doc } from './document.js';
import { exported, typeParameterList } from './functions.js';
import { returned } from './operators.js';
import type { Layout, Rules } from './rule.js';
import { ts } from './typescript.js';
import { UnknownLayout } from './unknown-layout.js';

const { SyntaxKind } = ts;

export const statementRules: Rules = {
  [SyntaxKind.ImportDeclaration]: ({ importClause, moduleSpecifier }: ts.ImportDeclaration, layout) => {
    const { name, namedBindings, phaseModifier } = importClause ?? {};
    if (name || namedBindings === undefined) throw new UnknownLayout('An import of another form');
    const what = ts.isNamespaceImport(namedBindings)
      ? `* as ${namedBindings.name.text}`
      : names(namedBindings.elements);
    const isTypeOnly = phaseModifier === SyntaxKind.TypeKeyword;
    return ['import ', isTypeOnly ? 'type ' : '', what, ' from ', layout.print(moduleSpecifier), ';'];
  },
  [SyntaxKind.ExportDeclaration]: (node: ts.ExportDeclaration, layout) => {
    const { exportClause, moduleSpecifier, isTypeOnly } = node;
    if (exportClause && ts.isNamespaceExport(exportClause))
      throw new UnknownLayout('An export of a namespace');
    const what = exportClause ? names(exportClause.elements) : '*';
    const from = moduleSpecifier ? [' from ', layout.print(moduleSpecifier)] : '';
    return ['export ', isTypeOnly ? 'type ' : '', what, from, ';'];
  },
  [SyntaxKind.VariableStatement]: ({ declarationList, modifiers }: ts.VariableStatement, layout) => {
    const [only, ...others] = declarationList.declarations;
    const isConstant = declarationList.getFirstToken(layout.source)?.kind === SyntaxKind.ConstKeyword;
    if (only === undefined || others.length > 0 || !isConstant)
      throw new UnknownLayout('A variable of another form');
    return group([exported(modifiers), 'const ', layout.print(only), ';']);
  },
  [SyntaxKind.VariableDeclaration]: ({ name, type, initializer }: ts.VariableDeclaration, layout) => {
    if (initializer === undefined || (type && isComplex(type)))
      throw new UnknownLayout('A constant of another form');
    const left = [layout.print(name), type ? [': ', layout.print(type)] : ''];
    return assignment({ left, operator: ' =', right: initializer }, layout);
  },
  [SyntaxKind.ObjectBindingPattern]: ({ elements }: ts.ObjectBindingPattern, layout) => {
    if (elements.some(isRenamed)) throw new UnknownLayout('A pattern of another form');
    return braced(elements.map(({ name }) => layout.print(name)));
  },
  [SyntaxKind.TypeAliasDeclaration]: (node: ts.TypeAliasDeclaration, layout) => {
    const { name, typeParameters = [], type, modifiers } = node;
    const left = [exported(modifiers), 'type ', name.text, typeParameterList(typeParameters, layout)];
    return [assignment({ left, operator: ' =', right: type }, layout), ';'];
  },
  [SyntaxKind.Block]: ({ statements }: ts.Block, layout) =>
    statements.length === 0 ? '{}' : ['{', indent([hardline, stacked(statements, layout)]), hardline, '}'],
  [SyntaxKind.ExpressionStatement]: ({ expression }: ts.ExpressionStatement, { print }) => {
    if (!ts.isCallExpression(expression) || !ts.isIdentifier(expression.expression))
      throw new UnknownLayout('A statement of another form');
    return [print(expression), ';'];
  },
  [SyntaxKind.ReturnStatement]: ({ expression }: ts.ReturnStatement, layout) =>
    expression ? ['return ', returned(expression, layout), ';'] : 'return;',
  [SyntaxKind.ThrowStatement]: ({ expression }: ts.ThrowStatement, layout) => [
    'throw ',
    returned(expression, layout),
    ';',
  ],
  [SyntaxKind.BreakStatement]: ({ label }: ts.BreakStatement) => [
    'break',
    label ? ` ${label.text}` : '',
    ';',
  ],
  [SyntaxKind.IfStatement]: (node: ts.IfStatement, layout) => {
    const { expression, thenStatement, elseStatement } = node;
    if (elseStatement || ts.isIfStatement(thenStatement) || isEmptyBlock(thenStatement))
      throw new UnknownLayout('An alternative');
    return group(['if (', test(expression, layout), ')', clause(thenStatement, layout)]);
  },
  [SyntaxKind.ForInStatement]: (node: ts.ForInStatement, { print, source }) => {
    const { initializer, expression, statement } = node;
    const left = initializer.getText(source);
    if (!/^const \w+$/.test(left) || !ts.isBlock(statement) || isEmptyBlock(statement))
      throw new UnknownLayout('A loop of another form');
    return ['for (', left, ' in ', print(expression), ') ', print(statement)];
  },
  [SyntaxKind.SwitchStatement]: ({ expression, caseBlock: { clauses } }: ts.SwitchStatement, layout) => [
    group(['switch (', indent([softline, layout.print(expression)]), softline, ')']),
    ' {',
    indent([hardline, stacked(clauses, layout)]),
    hardline,
    '}',
  ],
  [SyntaxKind.CaseClause]: ({ expression, statements }: ts.CaseClause, layout) => [
    ...['case ', layout.print(expression), ':'],
    consequence(statements, layout),
  ],
  [SyntaxKind.DefaultClause]: ({ statements }: ts.DefaultClause, layout) => [
    'default:',
    consequence(statements, layout),
  ],
  [SyntaxKind.TryStatement]: ({ tryBlock, catchClause, finallyBlock }: ts.TryStatement, { print }) => {
    if (catchClause === undefined || catchClause.variableDeclaration || finallyBlock)
      throw new UnknownLayout('A try of another form');
    return ['try ', print(tryBlock), ' catch ', print(catchClause.block)];
  },
};

/** What is imported or exported by name; a single name has no line of its own. */
function names(elements: readonly (ts.ImportSpecifier | ts.ExportSpecifier)[]): Doc {
  const printed = elements.map(({ name, propertyName, isTypeOnly }) => {
    if (isTypeOnly) throw new UnknownLayout('A type among values');
    return propertyName === undefined ? name.text : `${propertyName.text} as ${name.text}`;
  });
  const [only, ...others] = printed;
  return only !== undefined && others.length === 0 ? `{ ${only} }` : braced(printed);
}

/** Several arguments, some with arguments of their own. */
function isComplex(type: ts.TypeNode): boolean {
  if (!ts.isTypeReferenceNode(type) || type.typeArguments === undefined) return false;
  const hasArguments = (each: ts.TypeNode): boolean =>
    ts.isTypeReferenceNode(each) && each.typeArguments !== undefined;
  return type.typeArguments.length > 1 && type.typeArguments.some(hasArguments);
}

function isRenamed({ propertyName, initializer, dotDotDotToken, name }: ts.BindingElement): boolean {
  return Boolean(propertyName ?? initializer ?? dotDotDotToken) || !ts.isIdentifier(name);
}

/** `!(a && b)` opens on the line of the test. */
function test(expression: ts.Expression, { print }: Layout): Doc {
  const printed = print(expression);
  const isNegatedGroup =
    ts.isPrefixUnaryExpression(expression) && ts.isParenthesizedExpression(expression.operand);
  return isNegatedGroup ? printed : group([indent([softline, printed]), softline]);
}

function isEmptyBlock(statement: ts.Statement): boolean {
  return ts.isBlock(statement) && statement.statements.length === 0;
}

function clause(statement: ts.Statement, { print }: Layout): Doc {
  return ts.isBlock(statement) ? [' ', print(statement)] : indent([line, print(statement)]);
}

function consequence(statements: readonly ts.Statement[], layout: Layout): Doc {
  const [only, ...others] = statements;
  if (only === undefined) return '';
  if (ts.isBlock(only) && others.length === 0) return [' ', layout.print(only)];
  return indent([hardline, stacked(statements, layout)]);
}
