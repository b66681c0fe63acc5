import type { Report } from '../../../base/diagnostics/diagnostic.js';
import type { Located } from '../../../base/source/range.js';
import { isScalarTypeName, scalarTypes } from '../../model/scalar-types.js';
import { meantType } from '../grammar/familiar-words.js';
import type { SymbolTable } from '../symbols/symbol-table.js';
import { visitTypes } from '../symbols/visit-fields.js';
import type { DefinitionNode, TypeExpression } from '../syntax.js';
import type { NameRule } from './rule.js';

/** Every type expression is well-formed, and every name in it or in `json`, `extends`, `in`, `call` is defined. */
export const knownTypes: NameRule = (symbols, report) => {
  const objects = namesOf(symbols, ['object']);
  const unions = namesOf(symbols, ['union']);
  const definitions = namesOf(symbols, ['object', 'enum', 'union']);
  const terms = [...Object.keys(scalarTypes), ...definitions];
  const check = unknownNameCheck(symbols, report);
  // A scalar is a type, though not one that fits here: `referenceKinds` says so.
  const checkDefined: Check = (name, words) => {
    if (name !== undefined && !isScalarTypeName(name.value)) check(name, words);
  };
  for (const { value } of symbols.entries) {
    if (value.kind === 'enum') continue;
    value.in?.forEach((name) => checkDefined(name, unions));
    checkDefined(value.kind === 'object' ? value.extends : value.bodiesOf, objects);
  }
  const messages = [...objects, ...unions];
  for (const { value } of symbols.calls) {
    checkDefined(value.call.request, messages);
    checkDefined(value.call.response, messages);
  }
  for (const type of visitTypes(symbols)) {
    if (type.kind === 'each') checkDefined(type.each, unions);
    if (type.kind === 'json') checkDefined(type.json, definitions);
    if (type.kind === 'type') checkExpression(type.type, (name) => check(name, terms), report);
  }
};

type Check = (name: Located<string> | undefined, words: readonly string[]) => void;

function unknownNameCheck(symbols: SymbolTable, report: Report): Check {
  return (name, words) => {
    if (name === undefined || symbols.byName.has(name.value)) return;
    report('unknown-type', name.range, { name: name.value }, () => meantType(name.value, words));
  };
}

function checkExpression(
  expression: TypeExpression,
  check: (name: Located<string>) => void,
  report: Report,
): void {
  const { terms, value, range } = expression;
  if (terms.length === 0) report('invalid-type-expression', range, { expression: value });
  for (const { name } of terms) if (!isScalarTypeName(name.value)) check(name);
}

function namesOf(symbols: SymbolTable, kinds: readonly DefinitionNode['kind'][]): readonly string[] {
  return [...symbols.byName].filter(([, { node }]) => kinds.includes(node.kind)).map(([name]) => name);
}
