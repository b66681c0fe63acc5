import { bracketed } from './comma-lists.js';
import { group, type Doc } from './document.js';
import type { Layout, Rules } from './rule.js';
import { ts } from './typescript.js';
import { UnknownLayout } from './unknown-layout.js';

const { SyntaxKind } = ts;

export const functionRules: Rules = {
  [SyntaxKind.FunctionDeclaration]: (node: ts.FunctionDeclaration, layout) => {
    const { name, typeParameters = [], parameters, type, body, asteriskToken, modifiers } = node;
    if (name === undefined || asteriskToken) throw new UnknownLayout('A function of another form');
    const result = type === undefined ? '' : [': ', layout.print(type)];
    const list = parameterList(parameters, layout);
    const isWithObject = parameters.length === 1 && type !== undefined && ts.isTypeLiteralNode(type);
    return [
      ...[exported(modifiers), 'function ', name.text, typeParameterList(typeParameters, layout)],
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

/** What stands before a declaration. */
export function exported(modifiers: readonly ts.ModifierLike[] = []): string {
  const [first, ...others] = modifiers;
  if (first === undefined) return '';
  if (first.kind !== SyntaxKind.ExportKeyword || others.length > 0)
    throw new UnknownLayout('Other modifiers');
  return 'export ';
}

export function parameterList(parameters: readonly ts.ParameterDeclaration[], { print }: Layout): Doc {
  if (parameters.length === 0) return '()';
  const printed = parameters.map(print);
  const [only] = parameters;
  if (only && !ts.isIdentifier(only.name)) throw new UnknownLayout('A parameter that is taken apart');
  if (only?.type && opensParameter(only.type)) return ['(', ...printed, ')'];
  return bracketed('(', printed, ')');
}

/** An object that is the type of the only parameter opens on its line. */
export function opensParameter(type: ts.TypeNode): boolean {
  const { parent } = type;
  return ts.isTypeLiteralNode(type) && ts.isParameter(parent) && parent.parent.parameters.length === 1;
}

export function typeParameterList(
  parameters: readonly ts.TypeParameterDeclaration[],
  { print }: Layout,
): Doc {
  if (parameters.length === 0) return '';
  return group(bracketed('<', parameters.map(print), '>'));
}
