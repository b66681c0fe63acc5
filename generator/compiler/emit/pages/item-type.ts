import type { Model, UnionDefinition } from '../../model/model.js';
import { nestedUnions } from '../../model/union-leaves.js';
import { code, identifier, joinCode, type Code } from '../code/code.js';
import { typeFrom } from '../code/reference.js';
import type { AliasStatement } from '../code/statement.js';
import type { EmitContext } from '../emitter.js';

/** An item of a page whose items are checked against the union. */
export function itemType({ model, names }: EmitContext, union: UnionDefinition): AliasStatement {
  const item = typeFrom('runtime/read-page', 'PageItem');
  return {
    kind: 'alias',
    name: names.of('pageItem', union.name).name,
    documentation: { doc: `列表里的一项，按 ${union.name} 判断：认识的、没见过的或有误的，一项都不丢` },
    type: code`${item}<${names.typeOf(union.name)}, ${tagsType(model, union)}>`,
  };
}

/** The tags of an item of unknown type, each once: the outermost always, inner ones if it got that far. */
export function tagsType(model: Model, union: UnionDefinition): Code {
  const names = new Set(nestedUnions(model, union).map(({ tagPath }) => tagPath.at(-1) ?? ''));
  const tags = [...names].map((name, index) =>
    index === 0 ? code`readonly ${identifier(name)}: string` : code`readonly ${identifier(name)}?: string`,
  );
  return code`{ ${joinCode(tags, '; ')} }`;
}
