import type { JsonValue } from '../../../generator/compiler/model/json-value.js';
import type { UnionDefinition } from '../../../generator/compiler/model/model.js';
import type { Context } from './context.js';
import type { Mutant, Path } from './sample.js';
import { definitionMutants } from './type-mutants.js';

/** The mutants of each member, except those that became another member by their tag. */
export function unionMutants(context: Context, { members, tagPath }: UnionDefinition): readonly Mutant[] {
  const tags: readonly JsonValue[] = members.flatMap((member) => member.tags);
  return members
    .flatMap((member) => definitionMutants(context, member.name))
    .filter(
      (mutant) =>
        mutant.path.join('.') !== tagPath.join('.') || !tags.includes(valueAt(mutant.value, tagPath)),
    );
}

function valueAt(value: JsonValue, path: Path): JsonValue {
  return path.reduce<JsonValue>((current, step) => {
    const isObject = typeof current === 'object' && current !== null && Object.hasOwn(current, step);
    return isObject ? ((current as Readonly<Record<string | number, JsonValue>>)[step] ?? null) : null;
  }, value);
}
