import type { FunctionDeclarationStructure } from 'ts-morph';
import type { Model, UnionDefinition } from '../../model/model.js';
import { nestedUnions } from '../../model/union-leaves.js';
import { documentationText } from '../shared/documentation-text.js';

/** For the union and each one inside it, a function from tag to Chinese name. */
export function labelFunctions(
  model: Model,
  union: UnionDefinition,
): readonly Omit<FunctionDeclarationStructure, 'kind'>[] {
  return nestedUnions(model, union).map(({ name, tagPath, members }) => {
    const cases = members.flatMap((member) => {
      const label = JSON.stringify(model.definitions.get(member.name)?.doc.split('\n', 1)[0] ?? '');
      return member.tags.map((tag) => `case ${JSON.stringify(tag)}: return ${label};`);
    });
    const tag = tagPath.at(-1) ?? '';
    return {
      isExported: true,
      docs: [documentationText({ doc: `${tag} 的中文名称（${name}），未知的得 undefined` })],
      name: tagLabelName(tag),
      parameters: [{ name: 'tag', type: 'string | number' }],
      returnType: 'string | undefined',
      statements: `switch (tag) {\n${cases.join('\n')}\ndefault: return undefined;\n}`,
    };
  });
}

/** `event_type` → `eventTypeLabel`. */
export function tagLabelName(tag: string): string {
  return `${tag.replace(/_+([A-Za-z0-9])/g, (_match, letter: string) => letter.toUpperCase())}Label`;
}
