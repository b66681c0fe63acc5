import { code, type Code } from './code.js';
import type { SchemaView } from './schema-view.js';
import type { Signature, Statement } from './statement.js';

/** All code in a statement. */
export function codeIn(statement: Statement): readonly Code[] {
  switch (statement.kind) {
    case 'function':
      return [...[statement, ...(statement.overloads ?? [])].flatMap(codeInSignature), statement.body];
    case 'constant':
      return [...(statement.type ? [statement.type] : []), statement.value];
    case 'alias':
      return [statement.type];
    case 'interface':
      return statement.properties.map(({ type }) => type);
    case 'schema': {
      const found: Code[] = [];
      collectFrom(statement.schema, found);
      return found;
    }
    case 're-export':
      return [];
  }
}

function codeInSignature({ parameters, returnType }: Signature): readonly Code[] {
  const ofParameters = parameters.flatMap(({ type, defaultValue }) =>
    defaultValue ? [type, defaultValue] : [type],
  );
  return [...ofParameters, returnType];
}

/** Into one list: a type has many schemas in it, most of which have no code. */
function collectFrom(schema: SchemaView, found: Code[]): void {
  const { extends: base, tsType, properties, items, values, anyOf } = schema;
  if (base) found.push(code`${base}`);
  if (tsType) found.push(tsType);
  for (const name in properties) collectFrom(properties[name] ?? {}, found);
  if (items) collectFrom(items, found);
  if (values) collectFrom(values, found);
  for (const each of anyOf ?? []) collectFrom(each, found);
}

/** The names that a statement declares in its module or as parameters. */
export function namesBoundBy(statement: Statement): readonly string[] {
  switch (statement.kind) {
    case 'function':
      return [statement.name, ...[statement, ...(statement.overloads ?? [])].flatMap(namesInSignature)];
    case 'interface':
      return [statement.name, ...(statement.typeParameters ?? [])];
    case 'constant':
    case 'alias':
    case 'schema':
      return [statement.name];
    case 're-export':
      return [];
  }
}

function namesInSignature({ typeParameters = [], parameters }: Signature): readonly string[] {
  return [...typeParameters, ...parameters.map(({ name }) => name)];
}

/** What a module exports under names of its own. */
export function exportedNames(statements: readonly Statement[]): readonly string[] {
  const exported = statements.flatMap((statement) => {
    if (statement.kind === 're-export') return [];
    return 'isLocal' in statement ? [] : [statement.name];
  });
  return [...new Set(exported)];
}
