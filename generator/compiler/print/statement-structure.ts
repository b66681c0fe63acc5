import {
  StructureKind,
  VariableDeclarationKind,
  type FunctionDeclarationOverloadStructure,
  type StatementStructures,
} from 'ts-morph';
import type {
  ConstantStatement,
  FunctionStatement,
  InterfaceStatement,
  Signature,
  Statement,
} from '../emit/code/statement.js';
import { moduleSpecifier } from '../emit/modules.js';
import { documentationText } from '../emit/shared/documentation-text.js';
import type { Documented } from '../model/model.js';
import type { PrintCode } from './print-code.js';

/** A statement as ts-morph takes it; nothing for a declaration from a schema, which it does not print. */
export function statementStructure(statement: Statement, print: PrintCode): StatementStructures | undefined {
  switch (statement.kind) {
    case 'function':
      return functionStructure(statement, print);
    case 'constant':
      return constantStructure(statement, print);
    case 'alias': {
      const { name, documentation, type } = statement;
      const declaration = { isExported: true, name, ...docs(documentation), type: print(type) };
      return { kind: StructureKind.TypeAlias, ...declaration };
    }
    case 'interface':
      return interfaceStructure(statement, print);
    case 'schema':
      return undefined;
    case 're-export': {
      const { module, names = [], isTypeOnly } = statement;
      const exported = { isTypeOnly, namedExports: [...names], moduleSpecifier: moduleSpecifier(module) };
      return { kind: StructureKind.ExportDeclaration, ...exported };
    }
  }
}

function functionStructure(statement: FunctionStatement, print: PrintCode): StatementStructures {
  const { name, overloads = [], body } = statement;
  return {
    kind: StructureKind.Function,
    isExported: true,
    name,
    ...signatureStructure(statement, print),
    overloads: overloads.map((each) => signatureStructure(each, print)),
    statements: print(body),
  };
}

function constantStructure(statement: ConstantStatement, print: PrintCode): StatementStructures {
  const { name, isLocal, documentation, type, value } = statement;
  return {
    kind: StructureKind.VariableStatement,
    isExported: isLocal !== true,
    declarationKind: VariableDeclarationKind.Const,
    ...docs(documentation),
    declarations: [{ name, initializer: print(value), ...(type && { type: print(type) }) }],
  };
}

function interfaceStructure(statement: InterfaceStatement, print: PrintCode): StatementStructures {
  const { name, documentation, typeParameters = [], properties } = statement;
  return {
    kind: StructureKind.Interface,
    isExported: true,
    name,
    ...docs(documentation),
    typeParameters: [...typeParameters],
    properties: properties.map((property) => ({
      name: JSON.stringify(property.name),
      isReadonly: true,
      ...docs(property.documentation),
      type: print(property.type),
    })),
  };
}

function signatureStructure(
  { documentation, typeParameters = [], parameters, returnType }: Signature,
  print: PrintCode,
): Omit<FunctionDeclarationOverloadStructure, 'kind'> {
  return {
    ...docs(documentation),
    typeParameters: [...typeParameters],
    parameters: parameters.map(({ name, type, defaultValue }) => ({
      name,
      type: print(type),
      ...(defaultValue && { initializer: print(defaultValue) }),
    })),
    returnType: print(returnType),
  };
}

function docs(documented: Documented | undefined): { readonly docs?: string[] } {
  return documented === undefined ? {} : { docs: [documentationText(documented)] };
}
