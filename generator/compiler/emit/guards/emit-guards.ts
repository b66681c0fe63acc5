import type { FunctionDeclarationStructure, StatementStructures } from 'ts-morph';
import type { Definition, EnumDefinition, Model, UnionDefinition } from '../../model/model.js';
import type { Emitter } from '../emitter.js';
import { documentationText } from '../shared/documentation-text.js';
import { modelImports } from '../shared/model-imports.js';
import { printStatements } from '../shared/print-statements.js';
import { checkImports } from './check-imports.js';
import { readProperty } from './read-property.js';
import { objectCheck, typeCheck } from './type-check.js';

/** `is<Type>` for every definition. A guard reads what its type names, changes nothing and never throws. */
export const emitGuards: Emitter = async (model) => {
  const { StructureKind } = await import('ts-morph');
  const definitions = [...model.definitions.values()];
  const functions = definitions.map((definition) => guardFunction(model, definition));
  const text = await printStatements([
    ...modelImports(definitions),
    ...checkImports(definitions.map((definition) => guardBody(model, definition))),
    ...functions.map((guard): StatementStructures => ({ kind: StructureKind.Function, ...guard })),
  ]);
  return [{ path: 'src/guards.ts', language: 'typescript', text }];
};

function guardFunction(model: Model, definition: Definition): Omit<FunctionDeclarationStructure, 'kind'> {
  const { name, doc } = definition;
  return {
    isExported: true,
    docs: [documentationText({ doc: `判断一个值是否为 ${name}：${doc}` })],
    name: `is${name}`,
    parameters: [{ name: 'value', type: 'unknown' }],
    returnType: `value is ${name}`,
    statements: guardBody(model, definition),
  };
}

function guardBody(model: Model, definition: Definition): string {
  switch (definition.kind) {
    case 'object':
      return neverThrowing(`return ${objectCheck(model, definition.fields, 'value')};`);
    case 'union':
      return neverThrowing(unionStatements(definition));
    case 'enum':
      return `return ${enumCheck(model, definition)};`;
  }
}

/** Data from `JSON.parse` cannot make a read throw, but a getter, a proxy or endless nesting can. */
function neverThrowing(statements: string): string {
  return `try {\n${statements}\n} catch {\nreturn false;\n}`;
}

/** The tag first: one comparison finds the only member that the value can be. */
function unionStatements({ tagPath, members }: UnionDefinition): string {
  const objects: string[] = [];
  let access = 'value';
  for (const step of tagPath) {
    objects.push(`objectType(${access})`);
    access = readProperty(access, step);
  }
  const cases = members.map(({ name, tags }) => {
    const labels = tags.map((tag) => `case ${JSON.stringify(tag)}:`).join('\n');
    return `${labels}\nreturn is${name}(value);`;
  });
  const notAnObject = `if (!(${objects.join(' && ')})) return false;`;
  return `${notAnObject}\nswitch (${access}) {\n${cases.join('\n')}\ndefault:\nreturn false;\n}`;
}

function enumCheck(model: Model, { values, open, valueType }: EnumDefinition): string {
  if (open) return typeCheck(model, valueType, 'value');
  return values.map(({ value }) => `value === ${JSON.stringify(value)}`).join(' || ');
}
