import type { Range } from '../../../base/source/range.js';
import { SHIPPED_FOLDER } from '../../../compiler/read/source-order.js';
import type { Definition, Model } from '../../../compiler/model/model.js';

/** A model as JSON. Only where additions to it would go does it say where the spec says something. */
export interface ModelData {
  readonly definitions: readonly unknown[];
  readonly calls: readonly unknown[];
}

/** Where a mapping begins: which of the files, and the character. */
type Place = readonly [file: number, start: number];

export function modelData({ definitions, calls }: Model): ModelData {
  const files = new Map<string, number>();
  const placeOf = (range: Range | undefined): Place | undefined => {
    if (range === undefined) return undefined;
    if (!files.has(range.file)) files.set(range.file, files.size);
    return [files.get(range.file) ?? 0, range.start];
  };
  const withPlaces = (key: string, value: unknown): unknown => {
    if (key === 'source') return undefined;
    if (key !== 'origin') return value;
    const { keys } = value as Definition['origin'];
    return placeOf(keys['fields'] ?? keys['values']);
  };
  return {
    definitions: [...definitions.values()].map((definition): unknown =>
      JSON.parse(JSON.stringify(withOwnExamples(definition), withPlaces)),
    ),
    calls: calls.map(({ request, response }) => ({
      ...(request && { request: { value: request.value } }),
      response: { value: response.value },
    })),
  };
}

/** Examples are content, which may have any keys: as a text they are left alone. */
function withOwnExamples(definition: Definition): unknown {
  return definition.kind === 'object'
    ? { ...definition, examples: JSON.stringify(definition.examples) }
    : definition;
}

/** The model again. All that can be added to it is of files that are not one's own, so that drafts amend it. */
export function readModelData({ definitions, calls }: ModelData): Model {
  const read = definitions.map((definition): Definition => {
    const copy = JSON.parse(JSON.stringify(definition), withOrigins) as Partial<Definition>;
    return { origin: { range: nowhere, keys: {} }, ...copy } as Definition;
  });
  return {
    definitions: new Map(read.map((definition) => [definition.name, withReadExamples(definition)])),
    calls: calls as Model['calls'],
  };
}

function withReadExamples(definition: Definition): Definition {
  if (definition.kind !== 'object') return definition;
  const { examples } = definition as { readonly examples: unknown };
  return { ...definition, examples: JSON.parse(String(examples)) as [] };
}

const nowhere: Range = { file: `${SHIPPED_FOLDER}/0.yaml`, start: 0, end: 0 };

function withOrigins(key: string, value: unknown): unknown {
  if (key !== 'origin') return value;
  const [file, start] = value as Place;
  const range: Range = { file: `${SHIPPED_FOLDER}/${file}.yaml`, start, end: start };
  return { range, keys: { fields: range, values: range } };
}
