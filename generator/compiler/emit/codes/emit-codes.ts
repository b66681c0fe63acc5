import type { FunctionDeclarationStructure, StatementStructures } from 'ts-morph';
import type { EnumDefinition } from '../../model/model.js';
import type { Emitter } from '../emitter.js';
import { commentBlock } from '../shared/comment-block.js';
import { documentationText } from '../shared/documentation-text.js';
import { labelFunctionName } from '../shared/label-function-name.js';
import { printStatements } from '../shared/print-statements.js';

/** For each enum a constant with its values, the type of the same name and a function from code to Chinese label. */
export const emitCodes: Emitter = async ({ definitions }) => {
  const enums = [...definitions.values()].filter((definition) => definition.kind === 'enum');
  const { StructureKind, VariableDeclarationKind } = await import('ts-morph');
  const statements = enums.flatMap((definition): StatementStructures[] => [
    {
      kind: StructureKind.VariableStatement,
      isExported: true,
      declarationKind: VariableDeclarationKind.Const,
      docs: [documentationText(definition)],
      declarations: [{ name: definition.name, initializer: valuesObject(definition) }],
    },
    {
      kind: StructureKind.TypeAlias,
      isExported: true,
      docs: [documentationText(definition)],
      name: definition.name,
      type: valuesType(definition),
    },
    { kind: StructureKind.Function, ...labelFunction(definition) },
  ]);
  return [{ path: 'src/codes.ts', language: 'typescript', text: await printStatements(statements) }];
};

function valuesObject({ values }: EnumDefinition): string {
  const properties = values.map(
    (value) => `${commentBlock(documentationText(value))}\n${value.name}: ${JSON.stringify(value.value)},`,
  );
  return `{\n${properties.join('\n')}\n} as const`;
}

/** `number & {}` keeps editors offering the known values of an open enum. */
function valuesType({ name, open, valueType }: EnumDefinition): string {
  const known = `(typeof ${name})[keyof typeof ${name}]`;
  return open ? `${known} | (${scalarName(valueType)} & {})` : known;
}

function labelFunction({
  name,
  doc,
  values,
  valueType,
}: EnumDefinition): Omit<FunctionDeclarationStructure, 'kind'> {
  const cases = values.map(
    (value) => `case ${JSON.stringify(value.value)}: return ${JSON.stringify(value.doc)};`,
  );
  return {
    isExported: true,
    docs: [
      documentationText({ doc: `${doc.split('\n', 1)[0] ?? ''}：某个值的中文说明，未知的值得 undefined` }),
    ],
    name: labelFunctionName(name),
    parameters: [{ name: 'code', type: scalarName(valueType) }],
    returnType: 'string | undefined',
    statements: `switch (code) {\n${cases.join('\n')}\ndefault: return undefined;\n}`,
  };
}

function scalarName({ kind }: EnumDefinition['valueType']): string {
  return kind === 'string' ? 'string' : 'number';
}
