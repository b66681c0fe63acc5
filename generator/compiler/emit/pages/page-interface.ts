import type { Field } from '../../model/model.js';
import type { Page } from '../../model/page.js';
import { code, literal, type Code } from '../code/code.js';
import { typeFrom } from '../code/reference.js';
import type { InterfaceStatement } from '../code/statement.js';
import type { EmitContext } from '../emitter.js';
import type { Names } from '../names/names.js';
import { pageKeys } from './page-keys.js';

/** The result of reading a page: its own fields, and its items checked one by one. */
export function pageInterface({ names }: EmitContext, page: Page): InterfaceStatement {
  const { definition } = page;
  const keys = pageKeys(page);
  const ownFields = keys.ownFields.map((field) => ({
    name: field.name,
    documentation: field,
    type: code`${fieldType(names, page, field)} | undefined`,
  }));
  const lists = keys.lists.map(({ key, field, union }) => ({
    name: key,
    documentation: { doc: `${field.name} 的各项，顺序不变` },
    type: code`readonly ${names.of('pageItem', union.name)}[]`,
  }));
  const issues = {
    name: keys.issues,
    documentation: { doc: '页面本身的不符之处，不含各项的；没有则为空' },
    type: code`readonly ${typeFrom('runtime/describe-fault', 'Issue')}[]`,
  };
  return {
    kind: 'interface',
    name: names.of('page', definition.name).name,
    documentation: { doc: `逐项判断过的 ${definition.name}：${definition.doc}` },
    properties: [...ownFields, ...lists, issues],
  };
}

export function fieldType(names: Names, { definition }: Page, { name }: Field): Code {
  return code`${names.typeOf(definition.name)}[${literal(name)}]`;
}
