import type { FunctionDeclarationStructure, StatementStructures } from 'ts-morph';
import { embeddedNames } from '../../model/embedded-names.js';
import type { Definition, Model } from '../../model/model.js';
import { reachableDefinitions } from '../../model/reachable-definitions.js';
import type { Emitter } from '../emitter.js';
import { documentationText } from '../shared/documentation-text.js';
import { importNames } from '../shared/import-names.js';
import { modelImports } from '../shared/model-imports.js';
import { printStatements } from '../shared/print-statements.js';
import { constantName } from '../shared/constant-name.js';

/** `validate<Type>` for every definition, and `parse<Type>` for those that come as JSON text. A valid value costs what its guard costs. */
export const emitValidate: Emitter = async (model) => {
  const { StructureKind } = await import('ts-morph');
  const definitions = [...model.definitions.values()];
  const parsers = embeddedNames(model).map(parseFunction);
  const functions = [...definitions.map((definition) => validateFunction(model, definition)), ...parsers];
  const text = await printStatements([
    ...modelImports(definitions),
    ...valueImports(definitions, parsers.length > 0),
    ...functions.map((each): StatementStructures => ({ kind: StructureKind.Function, ...each })),
  ]);
  return [{ path: 'src/validate.ts', language: 'typescript', text }];
};

function valueImports(definitions: readonly Definition[], hasParsers: boolean): readonly string[] {
  const objects = definitions.filter(({ kind }) => kind === 'object');
  return [
    ...importNames(
      definitions.map(({ name }) => `is${name}`),
      './guards.js',
    ),
    ...importNames(
      definitions.map(({ name }) => constantName(name, 'Shape')),
      './shapes.js',
    ),
    ...importNames(
      objects.map(({ name }) => constantName(name, 'Texts')),
      './texts.js',
    ),
    // Namespaces, since a spec may well have a type called Language.
    "import type * as faults from './runtime/describe-fault.js';",
    "import type * as validation from './runtime/validation.js';",
    ...importNames(['refuse', ...(hasParsers ? ['readJson'] : [])], './runtime/validation.js'),
  ];
}

const languageParameter = { name: 'language', type: 'faults.Language', initializer: "'zh-CN'" };

function validateFunction(model: Model, definition: Definition): Omit<FunctionDeclarationStructure, 'kind'> {
  const { name, doc } = definition;
  const reachable = reachableDefinitions(model, definition, { bases: true });
  const objects = reachable.filter(({ kind }) => kind === 'object');
  const texts = objects.map(
    (each) => `[${constantName(each.name, 'Shape')}, ${constantName(each.name, 'Texts')}]`,
  );
  const result = `refuse(${constantName(name, 'Shape')}, value, language, () => [${texts.join(', ')}])`;
  return {
    isExported: true,
    docs: [documentationText({ doc: `校验一个值是否为 ${name}，不是则说明每一处不符：${doc}` })],
    name: `validate${name}`,
    parameters: [{ name: 'value', type: 'unknown' }, languageParameter],
    returnType: `validation.Validation<${name}>`,
    statements: `return is${name}(value) ? { ok: true, value } : ${result};`,
  };
}

function parseFunction(name: string): Omit<FunctionDeclarationStructure, 'kind'> {
  return {
    isExported: true,
    docs: [documentationText({ doc: `解析字符串里的 JSON 并校验是否为 ${name}，从不抛错` })],
    name: `parse${name}`,
    parameters: [{ name: 'text', type: 'string' }, languageParameter],
    returnType: `validation.Validation<${name}>`,
    statements: `return readJson(text, validate${name}, language);`,
  };
}
