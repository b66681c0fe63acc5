import type { Profile } from '../capture/analyze/profile.js';
import type { Field, Model, UnionDefinition } from '../../compiler/model/model.js';
import { isUnlimited } from '../../compiler/model/narrowing.js';
import { unionLeaves } from '../../compiler/model/union-leaves.js';
import type { YamlMap } from '../draft/yaml-data.js';

/** The body of a field that most types of a union have in common where they have it, if its profile fits. */
export type KnownFields = (path: readonly string[], profile: Profile) => YamlMap | undefined;

/** Looks up fields such as `event.user_id`, which mean the same in every event. One type alone is not enough. */
export function knownFields(model: Model, union: UnionDefinition): KnownFields {
  return (path, profile) => {
    if (profile.strings !== profile.count) return undefined;
    const fields = unionLeaves(model, union).flatMap(({ name }) => fieldAt(model, name, path) ?? []);
    const bodies = fields.map((field) => JSON.stringify(bodyOf(field)));
    const alike = (body: string): number => bodies.filter((other) => other === body).length;
    const usual = bodies.find((body) => alike(body) > 1 && 2 * alike(body) > bodies.length);
    return fields.map(bodyOf).find((body) => JSON.stringify(body) === usual);
  };
}

function fieldAt(model: Model, type: string, path: readonly string[]): Field | undefined {
  const definition = model.definitions.get(type);
  let fields: readonly Field[] = definition?.kind === 'object' ? definition.fields : [];
  let field: Field | undefined;
  for (const name of path) {
    field = fields.find((each) => each.name === name);
    fields = field?.type.kind === 'object' ? field.type.fields : [];
  }
  return field;
}

/** Only plain texts are reused: for others, more would have to fit than the profile shows. */
function bodyOf({ type, doc }: Field): YamlMap | undefined {
  const isPlain = type.kind === 'string' && isUnlimited(type);
  return isPlain ? { type: 'string', doc } : undefined;
}
