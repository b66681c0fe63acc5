import { Project, StructureKind, VariableDeclarationKind, type StatementStructures } from 'ts-morph';
import type { Code } from '../emit/code/code.js';
import type { Module } from '../emit/code/module.js';
import type {
  ConstantStatement,
  FunctionStatement,
  InterfaceStatement,
  SchemaStatement,
  Signature,
  Statement,
} from '../emit/code/statement.js';
import { moduleSpecifier, type ImportExtension } from '../emit/modules.js';
import { banner } from '../emit/shared/banner.js';
import { documentationText } from '../emit/shared/documentation-text.js';
import type { Documented } from '../model/model.js';
import type { Import } from './find-imports.js';
import { FormTexts } from './form-texts.js';
import type { PrintCode } from './print-code.js';

interface PrintableModule extends Module {
  readonly imports: readonly Import[];
  readonly print: PrintCode;
  readonly importExtension: ImportExtension;
}

interface Printing extends Pick<PrintableModule, 'print' | 'importExtension'> {
  readonly texts: FormTexts;
}

/** A statement in the form of ts-morph, with stand-ins for texts. */
interface Form {
  readonly structure: StatementStructures;
  readonly texts: FormTexts;
}

/**
 * Prints a module, except for its declarations from schemas. Ts-morph prints each form of a statement once, in one
 * call for all: most statements of a module are alike but for their names, types, comments and bodies. Loading ts-morph
 * takes long, too: load this file only when there is something to print.
 */
export function printStatements({ imports, statements, print, importExtension }: PrintableModule): string {
  const formOf = (make: (printing: Printing) => StatementStructures): Form => {
    const texts = new FormTexts();
    return { structure: make({ print, importExtension, texts }), texts };
  };
  const forms = [
    ...imports.map((each) => formOf((printing) => importStructure(each, printing))),
    ...statements
      .filter((statement) => statement.kind !== 'schema')
      .map((statement) => formOf((printing) => statementStructure(statement, printing))),
  ];
  const texts = printForms(forms).map((text, index) => gapBefore(index, forms) + text);
  return [banner, ...texts, ...(statements.length === 0 ? ['\n\nexport {};'] : [])].join('');
}

/** A blank line before every declaration; imports and exports of other modules stay together. */
function gapBefore(index: number, forms: readonly Form[]): string {
  const isLink = (form: Form | undefined): boolean =>
    form !== undefined && 'moduleSpecifier' in form.structure;
  return isLink(forms[index]) && isLink(forms[index - 1]) ? '\n' : '\n\n';
}

/** One for all modules, none of which stays in it. */
const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });

function printForms(forms: readonly Form[]): readonly string[] {
  const keys = forms.map(({ structure }) => JSON.stringify(structure));
  const distinct = new Map(forms.map(({ structure }, index) => [keys[index], structure]));
  const file = project.createSourceFile('module.ts', {
    statements: [...distinct.values()].map((structure) => ({ ...structure, leadingTrivia: '\n' })),
  });
  const printed = file.getFullText().trim().split('\n\n');
  file.forget();
  if (distinct.size > 0 && printed.length !== distinct.size)
    throw new Error(`Meant to print ${distinct.size} statements, printed ${printed.length}`);
  const byKey = new Map([...distinct.keys()].map((key, index) => [key, printed[index] ?? '']));
  return forms.map(({ texts }, index) => texts.fillIn(byKey.get(keys[index]) ?? ''));
}

function importStructure(
  { module, use, namespace, names }: Import,
  { importExtension }: Printing,
): StatementStructures {
  const namedImports = [...names].map(([name, local]) =>
    name === local ? { name } : { name, alias: local },
  );
  return {
    kind: StructureKind.ImportDeclaration,
    isTypeOnly: use === 'type',
    moduleSpecifier: moduleSpecifier(module, importExtension),
    ...(namespace === undefined ? { namedImports } : { namespaceImport: namespace }),
  };
}

function statementStructure(
  statement: Exclude<Statement, SchemaStatement>,
  printing: Printing,
): StatementStructures {
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

function functionStructure(statement: FunctionStatement, printing: Printing): StatementStructures {
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

function constantStructure(statement: ConstantStatement, printing: Printing): StatementStructures {
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

function interfaceStructure(statement: InterfaceStatement, printing: Printing): StatementStructures {
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
  printing: Printing,
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

function printedCode(code: Code, { print, texts }: Printing): string {
  return texts.standFor(print(code));
}

/** A comment, line by line. */
function docs(documented: Documented | undefined, { texts }: Printing): { readonly docs?: string[] } {
  if (documented === undefined) return {};
  return { docs: [texts.standForLines(documentationText(documented))] };
}
