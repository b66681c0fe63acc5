import type { FunctionStatement, SchemaStatement, Signature, Statement } from '../emit/code/statement.js';
import { moduleSpecifier, type ImportExtension } from '../emit/modules.js';
import { documentationComment, type Documentation } from '../emit/shared/documentation-text.js';
import type { Import } from './find-imports.js';
import type { PrintCode } from './print-code.js';

export interface Printing {
  readonly print: PrintCode;
  readonly importExtension: ImportExtension;
}

/** What is printed by hand: all but functions with several signatures. */
export type PlainStatement = Exclude<Statement, SchemaStatement>;

export function isPlain(statement: PlainStatement): boolean {
  return statement.kind !== 'function' || statement.overloads === undefined;
}

export function printImport(
  { module, use, namespace, names }: Import,
  { importExtension }: Printing,
): string {
  const named = [...names].map(([name, local]) => (name === local ? name : `${name} as ${local}`));
  const what = namespace === undefined ? `{ ${named.join(', ')} }` : `* as ${namespace}`;
  const specifier = JSON.stringify(moduleSpecifier(module, importExtension));
  return `import ${use === 'type' ? 'type ' : ''}${what} from ${specifier};`;
}

/**
 * A statement as ts-morph prints it, without loading that: it takes half a second, and most statements need no more
 * than to be put together.
 */
export function printPlainly(statement: PlainStatement, printing: Printing): string {
  const { print, importExtension } = printing;
  switch (statement.kind) {
    case 'function':
      return printFunction(statement, printing);
    case 'constant': {
      const { name, isLocal, documentation, type, value } = statement;
      const annotation = type ? `: ${print(type)}` : '';
      return `${comment(documentation)}${exported(isLocal)}const ${name}${annotation} = ${print(value)};`;
    }
    case 'alias': {
      const { name, documentation, type } = statement;
      return `${comment(documentation)}export type ${name} = ${print(type)};`;
    }
    case 'interface': {
      const { name, documentation, typeParameters, properties } = statement;
      const lines = properties.map(
        (property) =>
          `${comment(property.documentation, '    ')}    readonly ${JSON.stringify(property.name)}: ${print(property.type)};\n`,
      );
      const head = `export interface ${name}${parametersOfType(typeParameters)}`;
      return `${comment(documentation)}${head} {\n${lines.join('')}}`;
    }
    case 're-export': {
      const { module, names, isTypeOnly } = statement;
      const what = names === undefined ? '*' : `{ ${names.join(', ')} }`;
      const specifier = JSON.stringify(moduleSpecifier(module, importExtension));
      return `export ${isTypeOnly ? 'type ' : ''}${what} from ${specifier};`;
    }
  }
}

function printFunction(statement: FunctionStatement, printing: Printing): string {
  const { name, isLocal, documentation, body } = statement;
  const head = `${exported(isLocal)}function ${name}${signature(statement, printing)}`;
  return `${comment(documentation)}${head} {\n    ${printing.print(body)}\n}`;
}

function signature({ typeParameters, parameters, returnType }: Signature, { print }: Printing): string {
  const list = parameters.map(({ name, type, defaultValue }) => {
    const initializer = defaultValue ? ` = ${print(defaultValue)}` : '';
    return `${name}: ${print(type)}${initializer}`;
  });
  return `${parametersOfType(typeParameters)}(${list.join(', ')}): ${print(returnType)}`;
}

function parametersOfType(names: readonly string[] = []): string {
  return names.length === 0 ? '' : `<${names.join(', ')}>`;
}

function exported(isLocal: true | undefined): string {
  return isLocal === true ? '' : 'export ';
}

/** A comment above something that is indented so. */
function comment(documentation: Documentation | undefined, indentation = ''): string {
  if (documentation === undefined) return '';
  const lines = documentationComment(documentation).split('\n');
  return lines.map((line) => `${indentation}${line}\n`).join('');
}
