import type { Field, Model, Type } from '../../../compiler/model/model.js';
import { openType } from '../../../compiler/model/open-type.js';

/** A type of the spec as TypeScript that names the package's types, and the names in it. */
export interface TypeCode {
  readonly code: string;
  readonly names: readonly string[];
}

/** The TypeScript of a type; undefined where it is written in the spec without a name. */
export function codeOfType(type: Type): TypeCode | undefined {
  switch (type.kind) {
    case 'string':
    case 'json':
      return { code: 'string', names: [] };
    case 'boolean':
    case 'null':
      return { code: type.kind, names: [] };
    case 'integer':
    case 'number':
      return { code: 'number', names: [] };
    case 'const':
      return { code: type.values.map((value) => JSON.stringify(value)).join(' | '), names: [] };
    case 'reference':
      return { code: type.name, names: [type.name] };
    case 'list': {
      const element = type.each === undefined ? codeOfType(type.element) : undefined;
      return element && { code: `readonly (${element.code})[]`, names: element.names };
    }
    case 'map': {
      const value = codeOfType(type.value);
      return value && { code: `Readonly<Record<string, ${value.code}>>`, names: value.names };
    }
    case 'alternatives': {
      const codes = type.types.map(codeOfType);
      if (codes.some((each) => each === undefined)) return undefined;
      return {
        code: codes.map((each) => each?.code ?? '').join(' | '),
        names: codes.flatMap((each) => each?.names ?? []),
      };
    }
    case 'any':
    case 'anyObject':
    case 'object':
      return undefined;
  }
}

/** What is at a path in a type of the package, by types alone, as in `NonNullable<A['list']>[number]`. */
export function codeOfPath(model: Model, name: string, path: readonly string[]): string | undefined {
  let code = name;
  let type: Type = { kind: 'reference', name };
  for (const [index, step] of path.entries()) {
    // What a choice leads to depends on the value, which is not there.
    if (type.kind === 'alternatives') return undefined;
    const opened = openType(model, type, undefined);
    const field: Field | undefined =
      opened.kind === 'fields' ? opened.fields.find((each) => each.name === step) : undefined;
    const isLast = index === path.length - 1;
    if (opened.kind === 'items' && step === '[]') {
      code = `${code}[number]`;
      type = opened.element;
    } else if (opened.kind === 'map' && step === '{}') {
      code = `${code}[string]`;
      type = opened.value;
    } else if (field !== undefined) {
      const access = `${code}[${JSON.stringify(step)}]`;
      const isPromised = field.presence.kind === 'required' && field.aliases.length === 0;
      code = isLast || isPromised ? access : `NonNullable<${access}>`;
      type = field.type;
    } else return undefined;
  }
  return code;
}
