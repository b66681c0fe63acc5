import type { Scalar, UnionDefinition } from '../../model/model.js';
import { code, joinCode, literal, type Code } from '../code/code.js';
import { allOf, check } from './check.js';
import { MAXIMUM_CASES, type GuardContext, type LocalDeclarations } from './local-declarations.js';
import { readProperty } from './read-property.js';

/** Fewer texts are compared one after the other. */
const MINIMUM_CASES_BY_LENGTH = 5;

/** A value of the tag, and what the guard then returns. */
interface Case {
  readonly tag: Scalar;
  readonly result: Code;
}

/** Statements that return whether the value at `value` is of the union. The tag first: it leads to the only possible member. */
export function unionCheck({ local }: GuardContext, { tagPath, members }: UnionDefinition): Code {
  const objects: Code[] = [];
  let access = code`value`;
  for (const step of tagPath) {
    objects.push(code`${check('objectType')}(${access})`);
    access = readProperty(access, step);
  }
  const cases = members.flatMap(({ name, tags }) => {
    const result = code`${local.checkOf(name)}(value)`;
    return tags.map((tag) => ({ tag, result }));
  });
  const notAnObject = code`if (!(${allOf(objects)})) return false;`;
  return code`${notAnObject}\n${casesStatement(local, cases, access)}`;
}

function casesStatement(local: LocalDeclarations, cases: readonly Case[], access: Code): Code {
  if (cases.length > MAXIMUM_CASES) {
    const tags = cases.map(({ tag }) => tag);
    const byPosition = cases.map(({ result }, position) => ({ tag: position, result }));
    return switchStatement(byPosition, local.positionOf(tags, access));
  }
  const isText = cases.every(({ tag }) => typeof tag === 'string');
  if (!isText || cases.length < MINIMUM_CASES_BY_LENGTH) return switchStatement(cases, access);
  return switchByLength(cases, access);
}

/** Engines compare texts of more than a few letters letter by letter, one case after the other: few are of one length. */
function switchByLength(cases: readonly Case[], access: Code): Code {
  const byLength = new Map<number, Case[]>();
  for (const each of cases) {
    const { length } = String(each.tag);
    byLength.set(length, [...(byLength.get(length) ?? []), each]);
  }
  const lengths = [...byLength].sort(([one], [other]) => one - other);
  const statements = lengths.map(([length, [only, ...others]]) => {
    if (only === undefined) return code``;
    const statement =
      others.length > 0
        ? switchStatement([only, ...others], code`tag`)
        : code`return tag === ${literal(only.tag)} && ${only.result};`;
    return code`case ${literal(length)}:\n${statement}`;
  });
  const notText = code`const tag = ${access};\nif (typeof tag !== 'string') return false;`;
  return code`${notText}\nswitch (tag.length) {\n${joinCode(statements, '\n')}\ndefault:\nreturn false;\n}`;
}

/** One case for all tags that lead to the same member. */
function switchStatement(cases: readonly Case[], selector: Code): Code {
  const byResult = new Map<Code, Code[]>();
  for (const { tag, result } of cases)
    byResult.set(result, [...(byResult.get(result) ?? []), code`case ${literal(tag)}:`]);
  const statements = [...byResult].map(
    ([result, labels]) => code`${joinCode(labels, '\n')}\nreturn ${result};`,
  );
  return code`switch (${selector}) {\n${joinCode(statements, '\n')}\ndefault:\nreturn false;\n}`;
}
