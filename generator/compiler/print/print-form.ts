import { Project, StructureKind, VariableDeclarationKind, type StatementStructures } from 'ts-morph';
import type { Code } from '../emit/code/code.js';
import type {
  ConstantStatement,
  FunctionStatement,
  InterfaceStatement,
  Signature,
} from '../emit/code/statement.js';
import { moduleSpecifier } from '../emit/modules.js';
import { documentationText } from '../emit/shared/documentation-text.js';
import type { Documented } from '../model/model.js';
import { FormTexts } from './form-texts.js';
import type { PlainStatement, Printing } from './print-plainly.js';

interface FormPrinting extends Printing {
  readonly texts: FormTexts;
}

/** One for all statements, none of which stays in it. */
const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
const printed = new Map<string, string>();

/**
 * Prints any statement with ts-morph, each form of one once, with stand-ins for texts. Loading ts-morph takes long: load
 * this file only when there is something that is not printed plainly.
 */
export function printForm(statement: PlainStatement, printing: Printing): string {
  const texts = new FormTexts();
  const structure = statementStructure(statement, { ...printing, texts });
  const key = JSON.stringify(structure);
  const form = printed.get(key) ?? printStructure(structure);
  printed.set(key, form);
  return texts.fillIn(form);
}

function printStructure(structure: StatementStructures): string {
  const file = project.createSourceFile('module.ts', { statements: [structure] });
  const text = file.getFullText().trim();
  file.forget();
  return text;
}

function statementStructure(statement: PlainStatement, printing: FormPrinting): StatementStructures {
  switch (statement.kind) {
    case 'function':
      return functionStructure(statement, printing);
    case 'constant':
      return constantStructure(statement, printing);
    case 'alias': {
      const { name, documentation, type } = statement;
      return {
        kind: StructureKind.TypeAlias,
        isExported: true,
        name: printing.texts.standFor(name),
        ...docs(documentation, printing),
        type: printedCode(type, printing),
      };
    }
    case 'interface':
      return interfaceStructure(statement, printing);
    case 're-export': {
      const { module, names = [], isTypeOnly } = statement;
      const specifier = moduleSpecifier(module, printing.importExtension);
      const exported = { isTypeOnly, namedExports: [...names], moduleSpecifier: specifier };
      return { kind: StructureKind.ExportDeclaration, ...exported };
    }
  }
}

function functionStructure(statement: FunctionStatement, printing: FormPrinting): StatementStructures {
  const { name, isLocal, overloads = [], body } = statement;
  return {
    kind: StructureKind.Function,
    isExported: isLocal !== true,
    name: printing.texts.standFor(name),
    ...signatureStructure(statement, printing),
    overloads: overloads.map((each) => signatureStructure(each, printing)),
    statements: printedCode(body, printing),
  };
}

function constantStructure(statement: ConstantStatement, printing: FormPrinting): StatementStructures {
  const { name, isLocal, documentation, type, value } = statement;
  return {
    kind: StructureKind.VariableStatement,
    isExported: isLocal !== true,
    declarationKind: VariableDeclarationKind.Const,
    ...docs(documentation, printing),
    declarations: [
      {
        name: printing.texts.standFor(name),
        initializer: printedCode(value, printing),
        ...(type && { type: printedCode(type, printing) }),
      },
    ],
  };
}

function interfaceStructure(statement: InterfaceStatement, printing: FormPrinting): StatementStructures {
  const { name, documentation, typeParameters = [], properties } = statement;
  return {
    kind: StructureKind.Interface,
    isExported: true,
    name: printing.texts.standFor(name),
    ...docs(documentation, printing),
    typeParameters: typeParameters.map((each) => printing.texts.standFor(each)),
    properties: properties.map((property) => ({
      name: printing.texts.standFor(JSON.stringify(property.name)),
      isReadonly: true,
      ...docs(property.documentation, printing),
      type: printedCode(property.type, printing),
    })),
  };
}

function signatureStructure(
  { documentation, typeParameters = [], parameters, returnType }: Signature,
  printing: FormPrinting,
) {
  return {
    ...docs(documentation, printing),
    typeParameters: typeParameters.map((each) => printing.texts.standFor(each)),
    parameters: parameters.map(({ name, type, defaultValue }) => ({
      name: printing.texts.standFor(name),
      type: printedCode(type, printing),
      ...(defaultValue && { initializer: printedCode(defaultValue, printing) }),
    })),
    returnType: printedCode(returnType, printing),
  };
}

function printedCode(code: Code, { print, texts }: FormPrinting): string {
  return texts.standFor(print(code));
}

/** A comment, line by line. */
function docs(documented: Documented | undefined, { texts }: FormPrinting): { readonly docs?: string[] } {
  if (documented === undefined) return {};
  return { docs: [texts.standForLines(documentationText(documented))] };
}
