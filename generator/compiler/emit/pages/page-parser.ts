import type { Model, UnionDefinition } from '../../model/model.js';
import type { Page } from '../../model/page.js';
import { code, identifier, joinCode, literal } from '../code/code.js';
import { valueFrom } from '../code/reference.js';
import type { FunctionStatement } from '../code/statement.js';
import type { EmitContext } from '../emitter.js';
import { languageParameter } from '../shared/language-parameter.js';
import { tagsType } from './item-type.js';
import { fieldType, ownFieldsOf } from './page-interface.js';

/** The function that reads a page. */
export function pageParser({ model, names }: EmitContext, page: Page): FunctionStatement {
  const { definition, list, union } = page;
  const ownFields = ownFieldsOf(page);
  const reader = [
    code`shape: ${names.of('shape', definition.name)}`,
    code`fields: ${literal(ownFields.map(({ name }) => name))}`,
    code`list: ${literal(list.name)}`,
    code`union: ${names.of('shape', union.name)}`,
    code`tagPaths: ${literal(tagPaths(model, union))}`,
  ];
  const fields = ownFields.map(
    (field) =>
      code`${identifier(field.name)}: fields[${literal(field.name)}] as ${fieldType(names, page, field)} | undefined`,
  );
  const ofPage = fields.length === 0 ? code`` : code`fields, `;
  const result = joinCode([...fields, code`items`, code`issues`], ', ');
  const types = code`${names.typeOf(union.name)}, ${tagsType(model, union)}`;
  const read = code`${valueFrom('runtime/read-page', 'readPage')}<${types}>(input, { ${joinCode(reader, ', ')} }, language)`;
  return {
    kind: 'function',
    name: names.of('pageParser', definition.name).name,
    documentation: {
      doc: `解析 ${definition.name}（已解析的 JSON 或其文本），各项分别判断：未知或有误的一项不影响其余各项与整页，从不抛错`,
    },
    parameters: [{ name: 'input', type: code`unknown` }, languageParameter],
    returnType: code`${names.of('page', definition.name)}`,
    body: code`const { ${ofPage}items, issues } = ${read};\nreturn { ${result} };`,
  };
}

/** For the union and each union in it, the tags that lead to a member, outermost first. */
function tagPaths(
  model: Model,
  union: UnionDefinition,
  outer: readonly (readonly string[])[] = [],
): readonly (readonly (readonly string[])[])[] {
  const paths = [...outer, union.tagPath];
  const inner = union.members.flatMap(({ name }) => {
    const definition = model.definitions.get(name);
    return definition?.kind === 'union' ? tagPaths(model, definition, paths) : [];
  });
  return [paths, ...inner];
}
