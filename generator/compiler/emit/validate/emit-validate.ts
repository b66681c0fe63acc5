import { embeddedNames } from '../../model/embedded-names.js';
import type { Definition, Model } from '../../model/model.js';
import { pagesOf } from '../../model/page.js';
import { code, type Code } from '../code/code.js';
import { typeFrom, valueFrom } from '../code/reference.js';
import type { FunctionStatement } from '../code/statement.js';
import type { Emitter } from '../emitter.js';
import { wantForEach } from '../names/want-for-each.js';
import type { Names } from '../names/names.js';
import { languageParameter } from '../shared/language-parameter.js';

/**
 * `validate<Type>` for every definition, and `parse<Type>` for those that appear as JSON text. A valid value costs
 * what its guard costs.
 */
export const emitValidate: Emitter = {
  exports: (model) => [
    ...wantForEach('validator', model.definitions.keys(), (name) => `validate${name}`),
    ...wantForEach('textParser', parsedNames(model), (name) => `parse${name}`),
  ],
  emit: ({ model, names }) => {
    const definitions = [...model.definitions.values()];
    const statements = [
      ...definitions.map((definition) => validateFunction(names, definition)),
      ...parsedNames(model).map((name) => parseFunction(names, name)),
    ];
    return [{ kind: 'module', name: 'validate', statements }];
  },
};

/** What appears as JSON text, except pages: their own parser accepts text, too. */
function parsedNames(model: Model): readonly string[] {
  const pages = new Set(pagesOf(model).map(({ definition }) => definition.name));
  return embeddedNames(model).filter((name) => !pages.has(name));
}

function validateFunction(names: Names, { name, doc, kind }: Definition): FunctionStatement {
  const refuse = valueFrom('runtime/validation', 'refuse');
  const texts = kind === 'enum' ? code`[${names.of('shape', name)}, {}]` : code`${names.of('texts', name)}`;
  const refusal = code`${refuse}(${texts}, value, language)`;
  return {
    kind: 'function',
    name: names.of('validator', name).name,
    documentation: { doc: `校验一个值是否为 ${name}，不是则说明每一处不符：${doc}` },
    parameters: [{ name: 'value', type: code`unknown` }, languageParameter],
    returnType: validationOf(names, name),
    body: code`return ${names.of('guard', name)}(value) ? { ok: true, value } : ${refusal};`,
  };
}

function parseFunction(names: Names, name: string): FunctionStatement {
  const readJson = valueFrom('runtime/validation', 'readJson');
  return {
    kind: 'function',
    name: names.of('textParser', name).name,
    documentation: { doc: `解析字符串里的 JSON 并校验是否为 ${name}，从不抛错` },
    parameters: [{ name: 'text', type: code`string` }, languageParameter],
    returnType: validationOf(names, name),
    body: code`return ${readJson}(text, ${names.of('validator', name)}, language);`,
  };
}

function validationOf(names: Names, name: string): Code {
  return code`${typeFrom('runtime/validation-result', 'Validation')}<${names.typeOf(name)}>`;
}
