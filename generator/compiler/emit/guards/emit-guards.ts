import type { Definition, EnumDefinition, UnionDefinition } from '../../model/model.js';
import { code, joinCode, literal, type Code } from '../code/code.js';
import type { FunctionStatement } from '../code/statement.js';
import type { EmitContext, Emitter } from '../emitter.js';
import { wantForEach } from '../names/want-for-each.js';
import type { Names } from '../names/names.js';
import { allOf, anyOf, check } from './check.js';
import { readProperty } from './read-property.js';
import { objectCheck, typeCheck } from './type-check.js';

/** `is<Type>` for every definition. A guard reads what its type declares, changes nothing and never throws. */
export const emitGuards: Emitter = {
  exports: ({ definitions }) => wantForEach('guard', definitions.keys(), (name) => `is${name}`),
  emit: (context) => {
    const definitions = [...context.model.definitions.values()];
    const statements = definitions.map((definition) => guardFunction(context, definition));
    return [{ kind: 'module', name: 'guards', statements }];
  },
};

function guardFunction(context: EmitContext, definition: Definition): FunctionStatement {
  const { name, doc } = definition;
  return {
    kind: 'function',
    name: context.names.of('guard', name).name,
    documentation: { doc: `判断一个值是否为 ${name}：${doc}` },
    parameters: [{ name: 'value', type: code`unknown` }],
    returnType: code`value is ${context.names.typeOf(name)}`,
    body: guardBody(context, definition),
  };
}

function guardBody(context: EmitContext, definition: Definition): Code {
  switch (definition.kind) {
    case 'object':
      return neverThrowing(code`return ${objectCheck(context, definition.fields, code`value`)};`);
    case 'union':
      return neverThrowing(unionStatements(context.names, definition));
    case 'enum':
      return code`return ${enumCheck(context, definition)};`;
  }
}

/** Data from `JSON.parse` cannot make a read throw, but a getter, a proxy or endless nesting can. */
function neverThrowing(statements: Code): Code {
  return code`try {\n${statements}\n} catch {\nreturn false;\n}`;
}

/** The tag first: one comparison finds the only possible member. */
function unionStatements(names: Names, { tagPath, members }: UnionDefinition): Code {
  const objects: Code[] = [];
  let access = code`value`;
  for (const step of tagPath) {
    objects.push(code`${check('objectType')}(${access})`);
    access = readProperty(access, step);
  }
  const cases = members.map(({ name, tags }) => {
    const labels = tags.map((tag) => code`case ${literal(tag)}:`);
    return code`${joinCode(labels, '\n')}\nreturn ${names.of('guard', name)}(value);`;
  });
  const notAnObject = code`if (!(${allOf(objects)})) return false;`;
  return code`${notAnObject}\nswitch (${access}) {\n${joinCode(cases, '\n')}\ndefault:\nreturn false;\n}`;
}

function enumCheck(context: EmitContext, { values, open, valueType }: EnumDefinition): Code {
  if (open) return typeCheck(context, valueType, code`value`);
  return anyOf(values.map(({ value }) => code`value === ${literal(value)}`));
}
