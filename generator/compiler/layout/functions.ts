import type { Doc } from 'prettier';
import { builders } from 'prettier/doc';
import { bracketed } from './comma-lists.js';
import { onOneLine } from './on-one-line.js';
import { UnknownLayout, type Layout, type Rules } from './rule.js';
import { ts } from './typescript.js';

const { group, indent, join, softline, line } = builders;
const { SyntaxKind } = ts;

export const functionRules: Rules = {
  [SyntaxKind.FunctionDeclaration]: (node: ts.FunctionDeclaration, layout) => {
    const { name, typeParameters = [], parameters, type, body, asteriskToken, modifiers } = node;
    if (name === undefined || asteriskToken || !isOnlyExported(modifiers))
      throw new UnknownLayout('A function of another form');
    const result = type === undefined ? '' : [': ', layout.print(type)];
    const list = parameterList(parameters, layout);
    const isWithObject = parameters.length === 1 && type !== undefined && ts.isTypeLiteralNode(type);
    return [
      ...['export function ', name.text, typeParameterList(typeParameters, layout)],
      group([isWithObject ? group(list) : list, result]),
      ...(body === undefined ? [';'] : [' ', layout.print(body)]),
    ];
  },
  [SyntaxKind.Parameter]: (
    { name, type, initializer, questionToken }: ts.ParameterDeclaration,
    { print },
  ) => {
    if (questionToken) throw new UnknownLayout('An optional parameter');
    return [print(name), type ? [': ', print(type)] : '', initializer ? [' = ', print(initializer)] : ''];
  },
  [SyntaxKind.TypeParameter]: ({ name, constraint, default: fallback }: ts.TypeParameterDeclaration) => {
    if (constraint || fallback) throw new UnknownLayout('A type parameter of another form');
    return name.text;
  },
};

export function isOnlyExported(modifiers: ts.NodeArray<ts.ModifierLike> | undefined): boolean {
  return modifiers?.length === 1 && modifiers[0]?.kind === SyntaxKind.ExportKeyword;
}

/** Parameters of a function; a single one that is an object opens on its line. */
export function parameterList(parameters: readonly ts.ParameterDeclaration[], { print }: Layout): Doc {
  if (parameters.length === 0) return '()';
  const printed = parameters.map(print);
  const [only] = parameters;
  const opens = only && (!ts.isIdentifier(only.name) || (only.type && ts.isTypeLiteralNode(only.type)));
  if (parameters.length === 1 && opens) return onOneLine(['(', ...printed, ')']);
  return bracketed('(', printed, ')');
}

export function typeParameterList(
  parameters: readonly ts.TypeParameterDeclaration[],
  { print }: Layout,
): Doc {
  if (parameters.length === 0) return '';
  return group(['<', indent([softline, join([',', line], parameters.map(print))]), softline, '>']);
}
