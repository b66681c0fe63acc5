import { partsOf } from './comments.js';
import { align, group, hardline, ifBreak, indent, join, line, softline, type Doc } from './document.js';
import { startsOnNewLine } from './expressions.js';
import { exported, opensParameter, parameterList, typeParameterList } from './functions.js';
import { propertyName } from './literals.js';
import { onOneLine } from './on-one-line.js';
import { bareType, parentOf } from './parentheses.js';
import type { Layout, Rules } from './rule.js';
import type { Node, ParenthesizedType, TypeNode, UnionType } from './syntax/node.js';
import { UnknownLayout } from './unknown-layout.js';

export const typeRules: Rules = {
  LiteralType: ({ literal }, { print }) => print(literal),
  TypeReference: ({ name, typeArguments }, layout) => [name, typeArgumentList(typeArguments, layout)],
  TypePredicate: ({ parameterName, type }, { print }) => [parameterName, ' is ', print(type)],
  TypeQuery: ({ name }) => ['typeof ', name],
  TypeOperator: ({ operator, type }, { print }) => [`${operator} `, print(type)],
  ArrayType: ({ elementType }, { print }) => [print(elementType), '[]'],
  IndexedAccessType: ({ objectType, indexType }, { print }) => [
    print(objectType),
    '[',
    print(indexType),
    ']',
  ],
  IntersectionType: ({ types }, { print }) => onOneLine(join([' &', line], types.map(print))),
  ParenthesizedType: (node, { print }) =>
    needsParentheses(node) ? ['(', print(node.type), ')'] : print(node.type),
  UnionType: (node, { print }) => {
    const printed = node.types.map(print);
    if (isNullable(node)) return join(' | ', printed);
    const [first = '', ...others] = printed.map((each) => align(2, each));
    const members = group([ifBreak('| '), first, ...others.map((each) => [line, '| ', each])]);
    const parent = parentOf(node);
    if (standsInParentheses(node, parent)) return group([indent([softline, members]), softline]);
    return parent?.kind === 'TypeReference' ? members : group(indent([softline, members]));
  },
  FunctionType: ({ parameters, type }, layout) => {
    if (type.kind === 'TypeLiteral') throw new UnknownLayout('A type of another form');
    return group([parameterList(parameters, layout), ' => ', layout.print(type)]);
  },
  TypeLiteral: (node, layout) => {
    const { members } = node;
    const [first] = members;
    if (first === undefined) return '{}';
    const printed = partsOf(members, layout);
    const body = ['{', indent([line, join([';', line], [...printed]), ifBreak(';')]), line, '}'];
    if (opensParameter(node)) return body;
    return group(body, { shouldBreak: startsOnNewLine(first, layout.text) });
  },
  PropertySignature: ({ isReadonly, name, isOptional, type }, { print }) => {
    const readonly = isReadonly ? 'readonly ' : '';
    return group([readonly, propertyName(name), isOptional ? '?' : '', ': ', print(type)]);
  },
  InterfaceDeclaration: ({ isExported, name, typeParameters, base, members }, layout) => {
    const properties = partsOf(members, layout).map((each) => [hardline, each, ';']);
    return [
      ...[exported(isExported), 'interface ', name, typeParameterList(typeParameters), ' '],
      ...(base === undefined ? [] : ['extends ', base, ' ']),
      ...(properties.length === 0 ? ['{}'] : ['{', indent(properties), hardline, '}']),
    ];
  },
};

/** A single plain type stays on the line of what it is an argument of. */
function typeArgumentList(types: readonly TypeNode[], { print }: Layout): Doc {
  const [only, ...others] = types;
  if (only === undefined) return '';
  if (others.length === 0 && isPlain(only)) return ['<', print(only), '>'];
  return group(['<', indent([softline, join([',', line], types.map(print))]), softline, '>']);
}

function isPlain(written: TypeNode): boolean {
  const type = bareType(written);
  if (type.kind === 'UnionType') return isNullable(type);
  if (type.kind === 'TypeReference') return type.typeArguments.length === 0;
  return type.kind === 'TypeLiteral' || type.kind === 'Keyword';
}

/** One type with a name or members, or null. */
function isNullable({ types }: UnionType): boolean {
  const members = types.map(bareType);
  const named = members.filter(({ kind }) => kind === 'TypeReference' || kind === 'TypeLiteral');
  return named.length === 1 && members.every((type) => type === named[0] || isNull(type));
}

function isNull(type: TypeNode): boolean {
  if (type.kind === 'Keyword') return type.text === 'void';
  return type.kind === 'LiteralType' && type.literal.kind === 'Keyword' && type.literal.text === 'null';
}

function needsParentheses(node: ParenthesizedType): boolean {
  if (node.type.kind === 'ParenthesizedType') return false;
  return standsInParentheses(node.type, parentOf(node));
}

function standsInParentheses(type: TypeNode, parent: Node | undefined): boolean {
  const isOperand = parent?.kind === 'ArrayType' || parent?.kind === 'TypeOperator';
  const isObject = parent?.kind === 'IndexedAccessType' && bareType(parent.objectType) === type;
  if (type.kind === 'TypeQuery') return parent?.kind === 'ArrayType' || isObject;
  if (type.kind === 'TypeOperator') return isOperand || isObject;
  const isMember = parent?.kind === 'UnionType' || parent?.kind === 'IntersectionType';
  const isJoined = type.kind === 'UnionType' || type.kind === 'IntersectionType';
  return (isJoined || type.kind === 'FunctionType') && (isMember || isOperand || isObject);
}
