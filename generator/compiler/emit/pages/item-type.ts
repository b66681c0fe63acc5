import type { Model, UnionDefinition } from '../../model/model.js';
import { nestedUnions } from '../../model/union-leaves.js';
import { code, identifier, joinCode, type Code } from '../code/code.js';
import { typeOf } from '../code/reference.js';
import type { AliasStatement } from '../code/statement.js';
import type { EmitContext } from '../emitter.js';

/** An item of a page whose items are judged by the union. */
export function itemType({ model, names }: EmitContext, union: UnionDefinition): AliasStatement {
  const item = typeOf('runtime/read-page', 'PageItem');
  return {
    kind: 'alias',
    name: names.of('pageItem', union.name).name,
    documentation: { doc: `列表里的一项，按 ${union.name} 判断：认识的、没见过的或有误的，一项都不丢` },
    type: code`${item}<${names.typeOf(union.name)}, ${tagsType(model, union)}>`,
  };
}

/** The tags that an item of no known type shows: the outermost always, inner ones where it got that far. */
export function tagsType(model: Model, union: UnionDefinition): Code {
  const tags = nestedUnions(model, union).map(({ tagPath }, index) => {
    const tag = identifier(tagPath.at(-1) ?? '');
    return index === 0 ? code`readonly ${tag}: string` : code`readonly ${tag}?: string`;
  });
  return code`{ ${joinCode(tags, '; ')} }`;
}
