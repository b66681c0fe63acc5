import { bracketed } from './comma-lists.js';
import { group, type Doc } from './document.js';
import type { Layout, Rules } from './rule.js';
import type { Parameter, TypeNode } from './syntax/node.js';

export const functionRules: Rules = {
  FunctionDeclaration: ({ isExported, name, typeParameters, parameters, type, body }, layout) => {
    const result = type === undefined ? '' : [': ', layout.print(type)];
    const list = parameterList(parameters, layout);
    const isWithObject = parameters.length === 1 && type?.kind === 'TypeLiteral';
    return [
      ...[exported(isExported), 'function ', name, typeParameterList(typeParameters)],
      group([isWithObject ? group(list) : list, result]),
      ...(body === undefined ? [';'] : [' ', layout.print(body)]),
    ];
  },
  Parameter: ({ name, type, initializer }, { print }) => [
    name,
    type ? [': ', print(type)] : '',
    initializer ? [' = ', print(initializer)] : '',
  ],
};

/** What stands before a declaration. */
export function exported(isExported: boolean): string {
  return isExported ? 'export ' : '';
}

export function parameterList(parameters: readonly Parameter[], { print }: Layout): Doc {
  if (parameters.length === 0) return '()';
  const printed = parameters.map(print);
  const [only] = parameters;
  if (only?.type && opensParameter(only.type)) return ['(', ...printed, ')'];
  return bracketed('(', printed, ')');
}

/** An object that is the type of the only parameter opens on its line. */
export function opensParameter({ kind, parent }: TypeNode): boolean {
  if (kind !== 'TypeLiteral' || parent?.kind !== 'Parameter') return false;
  const whole = parent.parent;
  return whole !== undefined && 'parameters' in whole && whole.parameters.length === 1;
}

export function typeParameterList(names: readonly string[]): Doc {
  if (names.length === 0) return '';
  return group(bracketed('<', names, '>'));
}
