import { adviceDocs, allAdvice, type Advice } from '../../model/advice.js';
import { firstLine } from '../../model/first-line.js';
import type { EnumDefinition } from '../../model/model.js';
import { code, joinCode, literal } from '../code/code.js';
import type { FunctionStatement } from '../code/statement.js';
import type { Names } from '../names/names.js';

/** A function from code to what a program does about it: one of the words that the spec uses for this enum. */
export function adviceFunction({ name, doc, values }: EnumDefinition, names: Names): FunctionStatement {
  const used = allAdvice.filter((advice) => values.some((value) => value.advice === advice));
  const cases = used.map((advice) => {
    const codes = values.filter((value) => value.advice === advice);
    const labels = codes.map(({ value }) => code`case ${literal(value)}:`);
    return code`${joinCode(labels, '\n')}\nreturn ${literal(advice)};`;
  });
  return {
    kind: 'function',
    name: names.of('enumAdvice', name).name,
    documentation: { doc: documentationOf(doc, used) },
    parameters: [{ name: 'code', type: code`number` }],
    returnType: code`${joinCode(used.map(literal), ' | ')} | undefined`,
    body: code`switch (code) {\n${joinCode(cases, '\n')}\ndefault: return undefined;\n}`,
  };
}

function documentationOf(doc: string, used: readonly Advice[]): string {
  const words = used.map((advice) => `${advice} ${adviceDocs[advice]}`).join('；');
  return `${firstLine(doc)}：收到某个值时该怎么办，没有说明的得 undefined\n${words}`;
}
