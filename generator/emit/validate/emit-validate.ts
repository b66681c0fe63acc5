import type { FunctionDeclarationStructure, StatementStructures } from 'ts-morph';
import { embeddedNames } from '../../model/embedded-names.js';
import type { Definition, Model } from '../../model/model.js';
import { shapeOf } from '../../model/shape-of.js';
import type { Emitter } from '../emitter.js';
import { documentationText } from '../shared/documentation-text.js';
import { modelImports } from '../shared/model-imports.js';
import { printStatements } from '../shared/print-statements.js';
import { printShape } from './print-shape.js';
import { shapeConstantName } from './shape-constant-name.js';

/** `validate<Type>` for every definition, and `parse<Type>` for those that come as JSON text. A valid value costs what its guard costs. */
export const emitValidate: Emitter = async (model) => {
  const { StructureKind } = await import('ts-morph');
  const definitions = [...model.definitions.values()];
  const parsers = embeddedNames(model).map(parseFunction);
  const functions = [...definitions.map(validateFunction), ...parsers];
  const guards = definitions.map(({ name }) => `is${name}`).join(', ');
  const runtime = ['refuse', ...(parsers.length > 0 ? ['readJson'] : [])].join(', ');
  const text = await printStatements([
    ...modelImports(definitions),
    `import { ${guards} } from './guards.js';`,
    // Namespaces, since a spec may well have a type called Shape.
    "import type * as faults from './runtime/describe-fault.js';",
    "import type * as shapes from './runtime/shape.js';",
    "import type * as validation from './runtime/validation.js';",
    `import { ${runtime} } from './runtime/validation.js';`,
    ...functions.map((each): StatementStructures => ({ kind: StructureKind.Function, ...each })),
    ...definitions.map((definition) => shapeConstant(model, definition)),
  ]);
  return [{ path: 'src/validate.ts', language: 'typescript', text }];
};

const languageParameter = { name: 'language', type: 'faults.Language', initializer: "'zh-CN'" };

function validateFunction({ name, doc }: Definition): Omit<FunctionDeclarationStructure, 'kind'> {
  return {
    isExported: true,
    docs: [documentationText({ doc: `校验一个值是否为 ${name}，不是则说明每一处不符：${doc}` })],
    name: `validate${name}`,
    parameters: [{ name: 'value', type: 'unknown' }, languageParameter],
    returnType: `validation.Validation<${name}>`,
    statements: `return is${name}(value) ? { ok: true, value } : refuse(${shapeConstantName(name)}, value, language);`,
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

function shapeConstant(model: Model, definition: Definition): string {
  return `const ${shapeConstantName(definition.name)}: shapes.Shape = ${printShape(shapeOf(model, definition))};`;
}
