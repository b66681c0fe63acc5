import type { Model, UnionDefinition } from '../../model/model.js';
import { code, joinCode } from '../code/code.js';
import type { InterfaceStatement } from '../code/statement.js';
import type { EmitContext, Emitter } from '../emitter.js';
import type { WantedName } from '../names/wanted-name.js';

/** For each union a map from the values of its tag to types: `ReplyByType['text']`. */
export const emitByTag: Emitter = {
  exports: (model) =>
    unionsOf(model).map(({ name }): WantedName => ({
      product: 'byTag',
      definition: name,
      choices: [`${name}ByType`, `${name}ByTag`],
    })),
  emit: (context) => {
    const statements = unionsOf(context.model).map((union) => mapOf(context, union));
    return [{ kind: 'module', name: 'by-tag', statements }];
  },
};

function unionsOf({ definitions }: Model): readonly UnionDefinition[] {
  return [...definitions.values()].filter((definition) => definition.kind === 'union');
}

/** A key is the tag as TypeScript writes keys. Tags that read the same, such as 1 and '1', share one, with all their types. */
function mapOf(
  { model, names }: EmitContext,
  { name, tagPath, members }: UnionDefinition,
): InterfaceStatement {
  const typesOf = new Map<string, Set<string>>();
  for (const member of members)
    for (const tag of member.tags) {
      const types = typesOf.get(String(tag)) ?? new Set();
      typesOf.set(String(tag), types.add(member.name));
    }
  const tag = tagPath.join('.');
  return {
    kind: 'interface',
    name: names.of('byTag', name).name,
    documentation: { doc: `${name} 的各类型，键为 ${tag} 的值` },
    properties: [...typesOf].map(([key, types]) => ({
      name: key,
      documentation: { doc: [...types].map((type) => model.definitions.get(type)?.doc ?? '').join('\n') },
      type: joinCode(
        [...types].map((type) => code`${names.typeOf(type)}`),
        ' | ',
      ),
    })),
  };
}
