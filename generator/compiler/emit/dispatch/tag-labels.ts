import { firstLine } from '../../model/first-line.js';
import type { UnionDefinition } from '../../model/model.js';
import { code, joinCode, literal } from '../code/code.js';
import type { FunctionStatement } from '../code/statement.js';
import type { EmitContext } from '../emitter.js';
import { constantName } from '../shared/constant-name.js';

/** The possible names for the labels of a union's tag: `eventTypeLabel`, or else `kfEventEventTypeLabel`. */
export function labelNames({ name, tagPath }: UnionDefinition): readonly [string, string] {
  const tag = camelCase(tagPath.at(-1) ?? '');
  const ofUnion = `${name}${tag.charAt(0).toUpperCase()}${tag.slice(1)}`;
  return [`${tag}Label`, constantName(ofUnion, 'Label')];
}

function camelCase(tag: string): string {
  return tag.replace(/_+([A-Za-z0-9])/g, (_match, letter: string) => letter.toUpperCase());
}

/** A function from tag to Chinese name. */
export function labelFunction(
  { model, names }: EmitContext,
  { name, tagPath, members }: UnionDefinition,
): FunctionStatement {
  const cases = members.flatMap((member) => {
    const label = literal(firstLine(model.definitions.get(member.name)?.doc ?? ''));
    return member.tags.map((tag) => code`case ${literal(tag)}: return ${label};`);
  });
  const hasBooleans = members.some(({ tags }) => tags.some((tag) => typeof tag === 'boolean'));
  return {
    kind: 'function',
    name: names.of('tagLabel', name).name,
    documentation: { doc: `${tagPath.at(-1)} 的中文名称（${name}），未知的得 undefined` },
    parameters: [
      { name: 'tag', type: hasBooleans ? code`string | number | boolean` : code`string | number` },
    ],
    returnType: code`string | undefined`,
    body: code`switch (tag) {\n${joinCode(cases, '\n')}\ndefault: return undefined;\n}`,
  };
}
