import type { Field } from '../../model/model.js';
import type { Page } from '../../model/page.js';
import { code, literal, type Code } from '../code/code.js';
import { typeFrom } from '../code/reference.js';
import type { InterfaceStatement } from '../code/statement.js';
import type { EmitContext } from '../emitter.js';
import type { Names } from '../names/names.js';

/** The result of reading a page: its own fields, and its items checked one by one. */
export function pageInterface({ names }: EmitContext, page: Page): InterfaceStatement {
  const { definition, list, union } = page;
  const ownFields = ownFieldsOf(page).map((field) => ({
    name: field.name,
    documentation: field,
    type: code`${fieldType(names, page, field)} | undefined`,
  }));
  const items = {
    name: 'items',
    documentation: { doc: `${list.name} 的各项，顺序不变` },
    type: code`readonly ${names.of('pageItem', union.name)}[]`,
  };
  const issues = {
    name: 'issues',
    documentation: { doc: '页面本身的不符之处，不含各项的；没有则为空' },
    type: code`readonly ${typeFrom('runtime/describe-fault', 'Issue')}[]`,
  };
  return {
    kind: 'interface',
    name: names.of('page', definition.name).name,
    documentation: { doc: `逐项判断过的 ${definition.name}：${definition.doc}` },
    properties: [...ownFields, items, issues],
  };
}

/** The fields of a page besides its list. */
export function ownFieldsOf({ definition, list }: Page): readonly Field[] {
  return definition.fields.filter((field) => field !== list);
}

export function fieldType(names: Names, { definition }: Page, { name }: Field): Code {
  return code`${names.typeOf(definition.name)}[${literal(name)}]`;
}
