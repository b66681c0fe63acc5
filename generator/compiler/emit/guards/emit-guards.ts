import type { Definition, EnumDefinition, UnionDefinition } from '../../model/model.js';
import { code, joinCode, literal, type Code } from '../code/code.js';
import type { FunctionStatement } from '../code/statement.js';
import type { Emitter } from '../emitter.js';
import { wantForEach } from '../names/want-for-each.js';
import { allOf, check } from './check.js';
import { readProperty } from './read-property.js';
import { objectCheck, typeCheck } from './type-check.js';
import { MAXIMUM_CASES, ValueLookups, type GuardContext } from './value-lookups.js';

/** `is<Type>` for every definition. A guard reads what its type declares, changes nothing and never throws. */
export const emitGuards: Emitter = {
  exports: ({ definitions }) => wantForEach('guard', definitions.keys(), (name) => `is${name}`),
  emit: (context) => {
    const definitions = [...context.model.definitions.values()];
    const lookups = new ValueLookups();
    const guards = definitions.map((definition) => guardFunction({ ...context, lookups }, definition));
    return [{ kind: 'module', name: 'guards', statements: [...lookups.statements, ...guards] }];
  },
};

function guardFunction(context: GuardContext, definition: Definition): FunctionStatement {
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

function guardBody(context: GuardContext, definition: Definition): Code {
  switch (definition.kind) {
    case 'object':
      return neverThrowing(code`return ${objectCheck(context, definition.fields, code`value`)};`);
    case 'union':
      return neverThrowing(unionStatements(context, definition));
    case 'enum':
      return code`return ${enumCheck(context, definition)};`;
  }
}

/** Data from `JSON.parse` cannot make a read throw, but a getter, a proxy or endless nesting can. */
function neverThrowing(statements: Code): Code {
  return code`try {\n${statements}\n} catch {\nreturn false;\n}`;
}

/** The tag first: one comparison finds the only possible member. */
function unionStatements({ names, lookups }: GuardContext, { tagPath, members }: UnionDefinition): Code {
  const objects: Code[] = [];
  let access = code`value`;
  for (const step of tagPath) {
    objects.push(code`${check('objectType')}(${access})`);
    access = readProperty(access, step);
  }
  const allTags = members.flatMap(({ tags }) => tags);
  const isLarge = allTags.length > MAXIMUM_CASES;
  const positions = new Map(allTags.map((tag, position) => [tag, position]));
  const cases = members.map(({ name, tags }) => {
    const labels = tags.map((tag) => code`case ${literal(isLarge ? positions.get(tag) : tag)}:`);
    return code`${joinCode(labels, '\n')}\nreturn ${names.of('guard', name)}(value);`;
  });
  const notAnObject = code`if (!(${allOf(objects)})) return false;`;
  const selector = isLarge ? lookups.positionOf(allTags, access) : access;
  return code`${notAnObject}\nswitch (${selector}) {\n${joinCode(cases, '\n')}\ndefault:\nreturn false;\n}`;
}

function enumCheck(context: GuardContext, { values, open, valueType }: EnumDefinition): Code {
  if (open) return typeCheck(context, valueType, code`value`);
  return context.lookups.isOneOf(
    values.map(({ value }) => value),
    code`value`,
  );
}
