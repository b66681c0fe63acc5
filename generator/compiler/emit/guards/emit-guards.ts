import type { Definition, EnumDefinition } from '../../model/model.js';
import { code, type Code } from '../code/code.js';
import type { FunctionStatement } from '../code/statement.js';
import type { Emitter } from '../emitter.js';
import { wantForEach } from '../names/want-for-each.js';
import { checkName, LocalDeclarations, type GuardContext } from './local-declarations.js';
import { objectCheck, typeCheck } from './type-check.js';
import { unionCheck } from './union-check.js';

/**
 * `is<Type>` for every definition. A guard reads what its type declares, changes nothing and never throws. What guards
 * of other types need of it stands in a function of its own, so that one `try`, at the door, is enough.
 */
export const emitGuards: Emitter = {
  exports: ({ definitions }) => wantForEach('guard', definitions.keys(), (name) => `is${name}`),
  emit: (emitContext) => {
    const context = { ...emitContext, local: new LocalDeclarations() };
    const checks = [...context.model.definitions.values()].map(
      (definition) => [definition, checkStatements(context, definition)] as const,
    );
    const guards = checks.flatMap(([definition, statements]) =>
      guardFunctions(context, definition, statements),
    );
    return [{ kind: 'module', name: 'guards', statements: [...context.local.statements, ...guards] }];
  },
};

function guardFunctions(
  { names, local }: GuardContext,
  { kind, name, doc }: Definition,
  statements: Code,
): readonly FunctionStatement[] {
  const guard = (body: Code): FunctionStatement => ({
    kind: 'function',
    name: names.of('guard', name).name,
    documentation: { doc: `判断一个值是否为 ${name}：${doc}` },
    parameters: [{ name: 'value', type: code`unknown` }],
    returnType: code`value is ${names.typeOf(name)}`,
    body,
  });
  if (kind === 'enum') return [guard(statements)];
  if (!local.hasCheckOf(name)) return [guard(neverThrowing(statements))];
  const check: FunctionStatement = {
    ...{ kind: 'function', isLocal: true, name: checkName(name) },
    parameters: [{ name: 'value', type: code`unknown` }],
    returnType: code`boolean`,
    body: statements,
  };
  return [guard(neverThrowing(code`return ${local.checkOf(name)}(value);`)), check];
}

/** Data from `JSON.parse` cannot make a read throw, but a getter, a proxy or endless nesting can. */
function neverThrowing(statements: Code): Code {
  return code`try {\n${statements}\n} catch {\nreturn false;\n}`;
}

function checkStatements(context: GuardContext, definition: Definition): Code {
  switch (definition.kind) {
    case 'object':
      return code`return ${objectCheck(context, definition, code`value`)};`;
    case 'union':
      return unionCheck(context, definition);
    case 'enum':
      return code`return ${enumCheck(context, definition)};`;
  }
}

function enumCheck(context: GuardContext, { values, open, valueType }: EnumDefinition): Code {
  if (open) return typeCheck(context, valueType, code`value`);
  return context.local.isOneOf(
    values.map(({ value }) => value),
    code`value`,
  );
}
