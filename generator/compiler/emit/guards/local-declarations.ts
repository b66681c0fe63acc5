import type { Field, Scalar } from '../../model/model.js';
import { code, identifier, joinCode, literal, type Code } from '../code/code.js';
import type { ConstantStatement, FunctionStatement } from '../code/statement.js';
import type { EmitContext } from '../emitter.js';
import { anyOf, check } from './check.js';

/** More comparisons in a row take longer than a look-up, and thousands are too many for compilers and printers. */
const MAXIMUM_COMPARISONS = 32;

/** More cases of a `switch` over texts take longer than a look-up. */
export const MAXIMUM_CASES = 64;

/** What guards are emitted with: beside everything, what their module declares for itself. */
export interface GuardContext extends EmitContext {
  readonly local: LocalDeclarations;
}

/**
 * What the module of guards declares for itself, each thing once: sets and maps in which values are looked up, so that
 * the time does not depend on how many there are, and functions, so that a guard makes none when it is called.
 */
export class LocalDeclarations {
  private readonly declarations = new Map<string, ConstantStatement | FunctionStatement>();
  private readonly inner = new Set<string>();

  get statements(): readonly (ConstantStatement | FunctionStatement)[] {
    return [...this.declarations.values()];
  }

  /** Whether the value at `access` is one of those; a comparison with each if they are few. */
  isOneOf(values: readonly Scalar[], access: Code): Code {
    if (values.length <= MAXIMUM_COMPARISONS)
      return anyOf(values.map((value) => code`${access} === ${literal(value)}`));
    return code`${this.constant('values', code`new Set<unknown>(${literal(values)})`)}.has(${access})`;
  }

  /** The position of the value at `access` among those, or undefined. */
  positionOf(values: readonly Scalar[], access: Code): Code {
    const entries = values.map((value, position) => code`[${literal(value)}, ${literal(position)}]`);
    const map = this.constant('positions', code`new Map<unknown, number>([${joinCode(entries, ', ')}])`);
    return code`${map}.get(${access})`;
  }

  /** A function that says whether its argument, which is named `parameter`, passes the check. */
  predicate(parameter: string, type: Code, check: Code): Code {
    return this.declare(`${parameter}s`, check, (name) => ({
      ...{ kind: 'function', isLocal: true, name },
      parameters: [{ name: parameter, type }],
      returnType: code`boolean`,
      body: code`return ${check};`,
    }));
  }

  /** Whether the object at `access` has no keys but those of the fields: a loop, as a list of its keys would have to be made. */
  hasOnly(fields: readonly Field[], access: Code): Code {
    const names = fields.flatMap(({ name, aliases }) => [name, ...aliases]);
    const cases = joinCode(
      names.map((name) => code`case ${literal(name)}:`),
      '\n',
    );
    const isOther = code`${check('own')}(object, key) !== undefined`;
    const refuseOther =
      names.length <= MAXIMUM_CASES
        ? code`switch (key) {\n${cases}\nbreak;\ndefault:\nif (${isOther}) return false;\n}`
        : code`if (!${this.isOneOf(names, code`key`)} && ${isOther}) return false;`;
    const only = this.declare('hasOnly', refuseOther, (name) => ({
      ...{ kind: 'function', isLocal: true, name },
      parameters: [{ name: 'object', type: code`Record<string, unknown>` }],
      returnType: code`boolean`,
      body: code`for (const key in object) {\n${refuseOther}\n}\nreturn true;`,
    }));
    return code`${only}(${access})`;
  }

  /** The function with the check of a definition that other guards call: theirs never throw, so it may. */
  checkOf(definition: string): Code {
    this.inner.add(definition);
    return identifier(checkName(definition));
  }

  /** Whether a guard asked for the check of the definition. */
  hasCheckOf(definition: string): boolean {
    return this.inner.has(definition);
  }

  private constant(prefix: string, value: Code): Code {
    return this.declare(prefix, value, (name) => ({
      ...{ kind: 'constant', isLocal: true, name },
      // Bundlers drop it when no guard that they keep uses it.
      value: code`/* @__PURE__ */ ${value}`,
    }));
  }

  private declare(
    prefix: string,
    content: Code,
    declaration: (name: string) => ConstantStatement | FunctionStatement,
  ): Code {
    const key = `${prefix} ${JSON.stringify(content)}`;
    const name = this.declarations.get(key)?.name ?? `${prefix}${this.declarations.size + 1}`;
    this.declarations.set(key, declaration(name));
    return identifier(name);
  }
}

/** Nothing else in the module begins so. */
export function checkName(definition: string): string {
  return `fits${definition}`;
}
