import type { Model, UnionDefinition } from '../../model/model.js';
import { nestedUnions } from '../../model/union-leaves.js';
import { code, joinCode, literal, type Code } from '../code/code.js';
import { typeFrom } from '../code/reference.js';
import type { AliasStatement } from '../code/statement.js';
import type { EmitContext } from '../emitter.js';

/** An item of a page whose items are checked against the union. */
export function itemType({ model, names }: EmitContext, union: UnionDefinition): AliasStatement {
  const item = typeFrom('runtime/page-items', 'PageItem');
  return {
    kind: 'alias',
    name: names.of('pageItem', union.name).name,
    documentation: { doc: `列表里的一项，按 ${union.name} 判断：认识的、没见过的或有误的，一项都不丢` },
    type: code`${item}<${names.typeOf(union.name)}, ${tagsType(model, union)}>`,
  };
}

/** The keys of an item that tags of the same name stay out of the way of: what they hold is in `tag`. */
const keysOfItem = new Set(['kind', 'path', 'tag', 'raw']);

/** The tags of an item of unknown type, by their names: the outermost always, inner ones if it got that far. */
function tagsType(model: Model, union: UnionDefinition): Code {
  const kindsOf = new Map<string, Set<string>>();
  for (const { tagPath, members } of nestedUnions(model, union)) {
    const name = tagPath.at(-1) ?? '';
    const kinds = kindsOf.get(name) ?? new Set<string>();
    kindsOf.set(name, kinds);
    for (const tag of members.flatMap(({ tags }) => tags)) kinds.add(typeof tag);
  }
  const outermost = union.tagPath.at(-1);
  const tags = [...kindsOf].flatMap(([name, kinds]) => {
    if (keysOfItem.has(name)) return [];
    const type = joinCode([...kinds].sort().map(kindName), ' | ');
    return [code`readonly ${literal(name)}${name === outermost ? code`` : code`?`}: ${type}`];
  });
  return code`{ ${joinCode(tags, '; ')} }`;
}

function kindName(kind: string): Code {
  if (kind === 'number') return code`number`;
  return kind === 'boolean' ? code`boolean` : code`string`;
}
