import { firstLine } from '../../model/first-line.js';
import type { EnumDefinition, EnumValue, Model } from '../../model/model.js';
import { code, comment, identifier, joinCode, literal, type Code } from '../code/code.js';
import type { Statement } from '../code/statement.js';
import type { Emitter } from '../emitter.js';
import { hasAdvice } from '../../model/has-advice.js';
import { adviceFunction } from './advice-function.js';
import { wantForEach } from '../names/want-for-each.js';
import type { Names } from '../names/names.js';
import { constantName } from '../shared/constant-name.js';

/**
 * For each enum a constant with its values, the type of the same name and a function from code to Chinese label; where
 * the spec says what to do about codes, another function for that.
 */
export const emitCodes: Emitter = {
  exports: (model) => {
    const enums = enumsOf(model).map(({ name }) => name);
    const advised = enumsOf(model).filter(hasAdvice);
    return [
      ...wantForEach('enum', enums, (name) => name),
      ...wantForEach('enumLabel', enums, (name) => constantName(name, 'Label')),
      ...wantForEach(
        'enumAdvice',
        advised.map(({ name }) => name),
        (name) => constantName(name, 'Advice'),
      ),
    ];
  },
  emit: ({ model, names }) => [
    {
      kind: 'module',
      name: 'codes',
      statements: enumsOf(model).flatMap((definition) => enumStatements(definition, names)),
    },
  ],
};

function enumsOf({ definitions }: Model): readonly EnumDefinition[] {
  return [...definitions.values()].filter((definition) => definition.kind === 'enum');
}

function enumStatements(definition: EnumDefinition, names: Names): readonly Statement[] {
  const { name } = definition;
  return [
    { kind: 'constant', name, documentation: definition, value: valuesObject(definition) },
    { kind: 'alias', name, documentation: definition, type: valuesType(definition) },
    labelFunction(definition, names),
    ...(hasAdvice(definition) ? [adviceFunction(definition, names)] : []),
  ];
}

function valuesObject({ values }: EnumDefinition): Code {
  const properties = values.map(
    (value) => code`${comment(value)}\n${identifier(value.name)}: ${literal(value.value)},`,
  );
  return code`{\n${joinCode(properties, '\n')}\n} as const`;
}

/** With `number & {}` editors keep offering the known values of an open enum. */
function valuesType({ name, open, valueType }: EnumDefinition): Code {
  const values = identifier(name);
  const known = code`(typeof ${values})[keyof typeof ${values}]`;
  return open ? code`${known} | (${scalarName(valueType)} & {})` : known;
}

function labelFunction({ name, doc, values, valueType }: EnumDefinition, names: Names): Statement {
  const cases = values.map(
    ({ value, doc: label }: EnumValue) => code`case ${literal(value)}: return ${literal(label)};`,
  );
  return {
    kind: 'function',
    name: names.of('enumLabel', name).name,
    documentation: { doc: `${firstLine(doc)}：某个值的中文说明，未知的值得 undefined` },
    parameters: [{ name: 'code', type: scalarName(valueType) }],
    returnType: code`string | undefined`,
    body: code`switch (code) {\n${joinCode(cases, '\n')}\ndefault: return undefined;\n}`,
  };
}

function scalarName({ kind }: EnumDefinition['valueType']): Code {
  return kind === 'string' ? code`string` : code`number`;
}
