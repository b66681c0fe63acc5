import type { JsonValue } from '../../../compiler/model/json-value.js';
import type { Model, ObjectDefinition, Scalar, UnionDefinition } from '../../../compiler/model/model.js';
import { pagesOf } from '../../../compiler/model/page.js';
import { nestedUnions, unionLeaves } from '../../../compiler/model/union-leaves.js';

type JsonObject = Readonly<Record<string, JsonValue>>;

/**
 * A payload of the spec's own samples to try, one of which is wrong and one of a type that nobody knows: a page if there
 * is one, or else messages, or else any object. Nothing if the spec has no sample.
 */
export function samplePayload(model: Model): string | undefined {
  const [page] = pagesOf(model);
  const [list] = page?.lists ?? [];
  if (page !== undefined && list !== undefined) {
    const items = samplesOf(model, list.union);
    if (items.length > 0) return pretty({ ...exampleOf(page.definition), [list.field.name]: items });
  }
  const definitions = [...model.definitions.values()];
  for (const union of definitions) {
    const items = union.kind === 'union' ? samplesOf(model, union) : [];
    if (items.length > 0) return items.map((item) => `${JSON.stringify(item)}\n`).join('');
  }
  const shown = definitions.find((each) => each.kind === 'object' && each.examples.length > 0);
  return shown?.kind === 'object' ? pretty(exampleOf(shown) ?? null) : undefined;
}

function samplesOf(model: Model, union: UnionDefinition): readonly JsonValue[] {
  const types = unionLeaves(model, union).flatMap(({ name }) => model.definitions.get(name) ?? []);
  const shown = types.flatMap((type) => {
    const example = type.kind === 'object' ? exampleOf(type) : undefined;
    return type.kind === 'object' && example !== undefined ? [{ type, example }] : [];
  });
  const last = shown.at(-1);
  if (last === undefined) return [];
  // The first and last ones are likely of different kinds.
  const valid = new Set([shown[0], shown[Math.floor(shown.length / 2)], last]);
  return [
    ...[...valid].flatMap((each) => each?.example ?? []),
    withoutField(model, union, last.type, last.example),
    withOtherTag(union, last.example),
  ];
}

function exampleOf({ examples }: ObjectDefinition): JsonObject | undefined {
  const [example] = examples;
  return typeof example === 'object' && example !== null && !Array.isArray(example)
    ? (example as JsonObject)
    : undefined;
}

/** Without its last required field that tells nothing of its type. */
function withoutField(
  model: Model,
  union: UnionDefinition,
  type: ObjectDefinition,
  example: JsonObject,
): JsonValue {
  const tags = new Set(nestedUnions(model, union).map(({ tagPath: [name] }) => name));
  const field = type.fields.findLast(
    ({ name, presence }) => presence.kind === 'required' && name in example && !tags.has(name),
  );
  return Object.fromEntries(Object.entries(example).filter(([name]) => name !== field?.name));
}

function withOtherTag({ tagPath }: UnionDefinition, example: JsonObject): JsonValue {
  const replaced = (value: JsonValue, [step, ...rest]: readonly string[]): JsonValue => {
    if (step === undefined) return otherThan(value as Scalar);
    const object = value as JsonObject;
    return { ...object, [step]: replaced(object[step] ?? null, rest) };
  };
  return replaced(example, tagPath);
}

function otherThan(tag: Scalar): JsonValue {
  return typeof tag === 'number' ? tag + 9000 : `${tag}_new`;
}

function pretty(value: JsonValue): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
