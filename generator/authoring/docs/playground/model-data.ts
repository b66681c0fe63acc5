import type { Range } from '../../../base/source/range.js';
import { firstLine } from '../../../compiler/model/first-line.js';
import { SHIPPED_FOLDER } from '../../../compiler/read/source-order.js';
import type { Definition, Field, Model } from '../../../compiler/model/model.js';

/**
 * A model as JSON, of each text the first line. Only where additions to it would go does it say where the spec says
 * something.
 */
export interface ModelData {
  readonly definitions: readonly object[];
  /** The fields of all definitions, each once: most are inherited, and definitions have their numbers. */
  readonly fields: readonly object[];
  readonly calls: readonly object[];
}

/** Where a mapping begins: which of the files, and the character. */
type Place = readonly [file: number, start: number];

export function modelData({ definitions, calls }: Model): ModelData {
  const fields = new Map<string, number>();
  const files = new Map<string, number>();
  const numbersOf = (listed: readonly Field[]): readonly number[] =>
    listed.map((field) => numberIn(fields, JSON.stringify(field, shortened(files))));
  return {
    definitions: [...definitions.values()].map((definition) => {
      // Examples are content, which may have any keys: as a text they are left alone.
      const own =
        definition.kind === 'object'
          ? {
              ownFields: numbersOf(definition.ownFields),
              fields: numbersOf(definition.fields),
              examples: JSON.stringify(definition.examples),
            }
          : {};
      return JSON.parse(JSON.stringify({ ...definition, ...own }, shortened(files))) as object;
    }),
    fields: [...fields.keys()].map((text) => JSON.parse(text) as object),
    calls: JSON.parse(
      JSON.stringify(
        calls.map(({ request, response }) => ({ request, response })),
        shortened(files),
      ),
    ) as readonly object[],
  };
}

/** Leaves out what nothing asks for: addresses, the rest of texts, and most places. */
function shortened(files: Map<string, number>): (key: string, value: unknown) => unknown {
  return (key, value) => {
    if (key === 'source') return undefined;
    if (key === 'doc' && typeof value === 'string') return firstLine(value);
    if (key !== 'origin') return value;
    const { keys } = value as Definition['origin'];
    const range = keys['fields'] ?? keys['values'];
    return range && ([numberIn(files, range.file), range.start] satisfies Place);
  };
}

function numberIn(numbers: Map<string, number>, text: string): number {
  const number = numbers.get(text) ?? numbers.size;
  numbers.set(text, number);
  return number;
}

/** The model again. All that can be added to it is of files that are not one's own, so that drafts amend it. */
export function readModelData(data: ModelData): Model {
  const fields = data.fields.map((field) => JSON.parse(JSON.stringify(field), withOrigins) as Field);
  const named = (numbers: unknown): readonly Field[] =>
    (numbers as readonly number[]).flatMap((number) => fields[number] ?? []);
  const definitions = data.definitions.map((each): Definition => {
    const copy = JSON.parse(JSON.stringify(each), withOrigins) as Definition;
    const definition = { ...copy, origin: 'origin' in each ? copy.origin : nowhere } as Definition;
    if (definition.kind !== 'object') return definition;
    const { ownFields, fields: all, examples } = each as Readonly<Record<string, unknown>>;
    return {
      ...definition,
      ...{ ownFields: named(ownFields), fields: named(all) },
      examples: JSON.parse(String(examples)) as [],
    };
  });
  return {
    definitions: new Map(definitions.map((definition) => [definition.name, definition])),
    calls: data.calls as Model['calls'],
  };
}

const nowhere = { range: rangeAt([0, 0]), keys: {}, examples: [] };

function withOrigins(key: string, value: unknown): unknown {
  if (key !== 'origin') return value;
  const range = rangeAt(value as Place);
  return { range, keys: { fields: range, values: range } };
}

function rangeAt([file, start]: Place): Range {
  return { file: `${SHIPPED_FOLDER}/${file}.yaml`, start, end: start };
}
