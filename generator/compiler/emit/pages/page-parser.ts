import type { Page } from '../../model/page.js';
import { code, joinCode, literal } from '../code/code.js';
import { valueFrom } from '../code/reference.js';
import type { FunctionStatement } from '../code/statement.js';
import type { EmitContext } from '../emitter.js';
import type { Names } from '../names/names.js';
import { languageParameter } from '../shared/language-parameter.js';
import { fieldType } from './page-interface.js';
import { pageKeys } from './page-keys.js';

/** The function that reads a page. */
export function pageParser({ names }: EmitContext, page: Page): FunctionStatement {
  const { definition } = page;
  const keys = pageKeys(page);
  const lists = keys.lists.map(
    ({ field, union: { name } }) =>
      code`[${literal(field.name)}, ${names.of('guard', name)}, ${names.of('shape', name)}]`,
  );
  const reader = code`{ shape: ${names.of('shape', definition.name)}, lists: [${joinCode(lists, ', ')}] }`;
  const result = [
    ...keys.ownFields.map(
      (field) =>
        code`${literal(field.name)}: fields[${literal(field.name)}] as ${fieldType(names, page, field)} | undefined`,
    ),
    ...keys.lists.map(
      ({ key, field, union }) =>
        code`${literal(key)}: fields[${literal(field.name)}] as readonly ${names.of('pageItem', union.name)}[]`,
    ),
    keys.issues === 'issues' ? code`issues` : code`${literal(keys.issues)}: issues`,
  ];
  const read = code`${valueFrom('runtime/read-page', 'readPage')}(input, ${reader}, language)`;
  return {
    kind: 'function',
    name: names.of('pageParser', definition.name).name,
    documentation: {
      doc: `解析 ${definition.name}（已解析的 JSON 或其文本），各项分别判断：未知或有误的一项不影响其余各项与整页，从不抛错`,
      example: exampleOf(page, names),
    },
    parameters: [{ name: 'input', type: code`unknown` }, languageParameter],
    returnType: code`${names.of('page', definition.name)}`,
    body: code`const { fields, issues } = ${read};\nreturn { ${joinCode(result, ', ')} };`,
  };
}

/** One bad item costs none of the others only if all three kinds are handled. */
function exampleOf(page: Page, names: Names): readonly string[] {
  const [list] = pageKeys(page).lists;
  const parser = names.of('pageParser', page.definition.name).name;
  return [
    `const page = ${parser}(await response.text());`,
    `for (const item of page.${list?.key ?? 'items'}) {`,
    `  if (item.kind === 'message') console.log(item.message);`,
    `  else if (item.kind === 'unknown') console.log('unknown', item.path, item.tag);`,
    `  else console.log('invalid', item.issues);`,
    `}`,
  ];
}
