import { partsOf } from './comments.js';
import { align, group, hardline, ifBreak, indent, join, line, softline, type Doc } from './document.js';
import { asWritten, startsOnNewLine } from './expressions.js';
import { exported, opensParameter, parameterList, typeParameterList } from './functions.js';
import { propertyName } from './literals.js';
import { onOneLine } from './on-one-line.js';
import { bare, parentOf } from './parentheses.js';
import type { Layout, Rules } from './rule.js';
import { ts } from './typescript.js';
import { UnknownLayout } from './unknown-layout.js';

const { SyntaxKind } = ts;

export const typeRules: Rules = {
  [SyntaxKind.StringKeyword]: asWritten,
  [SyntaxKind.NumberKeyword]: asWritten,
  [SyntaxKind.BooleanKeyword]: asWritten,
  [SyntaxKind.UnknownKeyword]: asWritten,
  [SyntaxKind.UndefinedKeyword]: asWritten,
  [SyntaxKind.ObjectKeyword]: asWritten,
  [SyntaxKind.NeverKeyword]: asWritten,
  [SyntaxKind.VoidKeyword]: asWritten,
  [SyntaxKind.QualifiedName]: asWritten,
  [SyntaxKind.LiteralType]: ({ literal }: ts.LiteralTypeNode, { print }) => print(literal),
  [SyntaxKind.TypeReference]: ({ typeName, typeArguments }: ts.TypeReferenceNode, layout) => [
    layout.print(typeName),
    typeArgumentList(typeArguments ?? [], layout),
  ],
  [SyntaxKind.TypePredicate]: ({ parameterName, type, assertsModifier }: ts.TypePredicateNode, { print }) => {
    if (assertsModifier || type === undefined) throw new UnknownLayout('An assertion');
    return [print(parameterName), ' is ', print(type)];
  },
  [SyntaxKind.TypeQuery]: ({ exprName, typeArguments }: ts.TypeQueryNode, { print }) => {
    if (typeArguments) throw new UnknownLayout('A query of another form');
    return ['typeof ', print(exprName)];
  },
  [SyntaxKind.TypeOperator]: ({ operator, type }: ts.TypeOperatorNode, { print }) => [
    `${ts.tokenToString(operator) ?? ''} `,
    print(type),
  ],
  [SyntaxKind.ArrayType]: ({ elementType }: ts.ArrayTypeNode, { print }) => [print(elementType), '[]'],
  [SyntaxKind.IndexedAccessType]: ({ objectType, indexType }: ts.IndexedAccessTypeNode, { print }) => [
    print(objectType),
    '[',
    print(indexType),
    ']',
  ],
  [SyntaxKind.IntersectionType]: ({ types }: ts.IntersectionTypeNode, { print }) =>
    onOneLine(join([' &', line], types.map(print))),
  [SyntaxKind.ParenthesizedType]: (node: ts.ParenthesizedTypeNode, { print }) =>
    needsParentheses(node) ? ['(', print(node.type), ')'] : print(node.type),
  [SyntaxKind.UnionType]: (node: ts.UnionTypeNode, { print }) => {
    const printed = node.types.map(print);
    if (isNullable(node)) return join(' | ', printed);
    const [first = '', ...others] = printed.map((each) => align(2, each));
    const members = group([ifBreak('| '), first, ...others.map((each) => [line, '| ', each])]);
    const parent = parentOf(node);
    if (standsInParentheses(node, parent)) return group([indent([softline, members]), softline]);
    return ts.isTypeReferenceNode(parent) ? members : group(indent([softline, members]));
  },
  [SyntaxKind.FunctionType]: ({ typeParameters, parameters, type }: ts.FunctionTypeNode, layout) => {
    if (typeParameters || ts.isTypeLiteralNode(type)) throw new UnknownLayout('A type of another form');
    return group([parameterList(parameters, layout), ' => ', layout.print(type)]);
  },
  [SyntaxKind.TypeLiteral]: (node: ts.TypeLiteralNode, layout) => {
    const { members } = node;
    const [first] = members;
    if (first === undefined) return '{}';
    const printed = partsOf(members, layout);
    const body = ['{', indent([line, join([';', line], [...printed]), ifBreak(';')]), line, '}'];
    if (opensParameter(node)) return body;
    return group(body, { shouldBreak: startsOnNewLine(first, layout.source.text) });
  },
  [SyntaxKind.PropertySignature]: (node: ts.PropertySignature, { print, source }) => {
    const { modifiers = [], name, questionToken, type } = node;
    if (modifiers.some(({ kind }) => kind !== SyntaxKind.ReadonlyKeyword) || type === undefined)
      throw new UnknownLayout('A property of another form');
    const readonly = modifiers.length > 0 ? 'readonly ' : '';
    const optional = questionToken ? '?' : '';
    return group([readonly, propertyName(name.getText(source)), optional, ': ', print(type)]);
  },
  [SyntaxKind.InterfaceDeclaration]: (node: ts.InterfaceDeclaration, layout) => {
    const { name, typeParameters = [], heritageClauses = [], members, modifiers } = node;
    if (heritageClauses.length > 1) throw new UnknownLayout('An interface of another form');
    const properties = partsOf(members, layout).map((each) => [hardline, each, ';']);
    return [
      ...[exported(modifiers), 'interface ', name.text, typeParameterList(typeParameters, layout), ' '],
      ...heritageClauses.map(layout.print),
      ...(properties.length === 0 ? ['{}'] : ['{', indent(properties), hardline, '}']),
    ];
  },
  [SyntaxKind.HeritageClause]: ({ types }: ts.HeritageClause, { print }) => {
    const [only, ...others] = types;
    if (only === undefined || others.length > 0) throw new UnknownLayout('Several bases');
    return ['extends ', print(only), ' '];
  },
  [SyntaxKind.ExpressionWithTypeArguments]: (node: ts.ExpressionWithTypeArguments, { print }) => {
    if (node.typeArguments || !ts.isIdentifier(node.expression))
      throw new UnknownLayout('A base of another form');
    return print(node.expression);
  },
};

/** A single plain type stays on the line of what it is an argument of. */
function typeArgumentList(types: readonly ts.TypeNode[], { print }: Layout): Doc {
  const [only, ...others] = types;
  if (only === undefined) return '';
  if (others.length === 0 && isPlain(only)) return ['<', print(only), '>'];
  return group(['<', indent([softline, join([',', line], types.map(print))]), softline, '>']);
}

function isPlain(written: ts.TypeNode): boolean {
  const type = bare(written);
  if (ts.isUnionTypeNode(type)) return isNullable(type);
  if (ts.isTypeReferenceNode(type)) return type.typeArguments === undefined;
  return ts.isTypeLiteralNode(type) || typeRules[type.kind] === asWritten;
}

/** One type with a name or members, or null. */
function isNullable({ types }: ts.UnionTypeNode): boolean {
  const members = types.map(bare);
  const named = members.filter((type) => ts.isTypeReferenceNode(type) || ts.isTypeLiteralNode(type));
  return named.length === 1 && members.every((type) => type === named[0] || isNull(type));
}

function isNull(type: ts.TypeNode): boolean {
  if (type.kind === SyntaxKind.VoidKeyword) return true;
  return ts.isLiteralTypeNode(type) && type.literal.kind === SyntaxKind.NullKeyword;
}

function needsParentheses(node: ts.ParenthesizedTypeNode): boolean {
  if (ts.isParenthesizedTypeNode(node.type)) return false;
  return standsInParentheses(node.type, parentOf(node));
}

function standsInParentheses(type: ts.TypeNode, parent: ts.Node): boolean {
  const isOperand = ts.isArrayTypeNode(parent) || ts.isTypeOperatorNode(parent);
  const isObject = ts.isIndexedAccessTypeNode(parent) && bare(parent.objectType) === type;
  if (ts.isTypeQueryNode(type)) return ts.isArrayTypeNode(parent) || isObject;
  if (ts.isTypeOperatorNode(type)) return isOperand || isObject;
  const isMember = ts.isUnionTypeNode(parent) || ts.isIntersectionTypeNode(parent);
  if (ts.isUnionTypeNode(type) || ts.isIntersectionTypeNode(type) || ts.isFunctionTypeNode(type))
    return isMember || isOperand || isObject;
  return false;
}
