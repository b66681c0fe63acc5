import type { FunctionDeclarationStructure } from 'ts-morph';
import type { Model, UnionDefinition } from '../../model/model.js';
import { documentationText } from '../shared/documentation-text.js';
import { tagLabelName } from './tag-labels.js';

/** The first union to be dispatched has the plain name. */
export function summaryFunction(
  model: Model,
  union: UnionDefinition,
  isFirst: boolean,
): Omit<FunctionDeclarationStructure, 'kind'> {
  return {
    isExported: true,
    docs: [documentationText({ doc: `一行中文摘要，供日志与提示词使用：控制字符已转义，长度有限` })],
    name: isFirst ? 'summarize' : `summarize${union.name}`,
    parameters: [{ name: 'message', type: union.name }],
    returnType: 'string',
    statements: summarySwitch(model, union),
  };
}

/** The body is under the tag's own value, or, where the tag lies deeper, the object that holds the tag. */
function summarySwitch(model: Model, union: UnionDefinition): string {
  const access = `message.${union.tagPath.join('.')}`;
  const inner = union.members.flatMap(({ name, tags }) => {
    const definition = model.definitions.get(name);
    if (definition?.kind !== 'union') return [];
    return tags.map(
      (tag) => `if (${access} === ${JSON.stringify(tag)}) {\n${summarySwitch(model, definition)}\n}`,
    );
  });
  const body = union.tagPath.length > 1 ? JSON.stringify(union.tagPath[0]) : `String(${access})`;
  const label = `${tagLabelName(union.tagPath.at(-1) ?? '')}(${access}) ?? String(${access})`;
  return `${inner.join('\n')}\nreturn summarizeItem(message, ${body}, ${label});`;
}
