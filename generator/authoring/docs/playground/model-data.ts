import { firstLine } from '../../../compiler/model/first-line.js';
import { isShipped, SHIPPED_FOLDER } from '../../../compiler/read/source-order.js';
import type { Definition, Field, Model } from '../../../compiler/model/model.js';
import type { ObjectOrigin } from '../../../compiler/model/origin.js';

/** A model as JSON, of each text the first line, and of what the spec says where, only what additions to it need. */
export interface ModelData {
  readonly definitions: readonly object[];
  /** The fields of all definitions, each once: most are inherited, and definitions have their numbers. */
  readonly fields: readonly object[];
  readonly calls: readonly object[];
  /** The folder of each file, relative to that of the spec. */
  readonly folders: readonly string[];
}

/** Which of the files it is, and where the mapping begins that can be added to, if there is one. */
type Place = readonly [file: number, start?: number];

export function modelData({ definitions, calls }: Model): ModelData {
  const fields = new Map<string, number>();
  const files = new Map<string, number>();
  const shortened = (part: unknown): string => JSON.stringify(part, shortening(files));
  const numbersOf = (listed: readonly Field[]): readonly number[] =>
    listed.map((field) => numberIn(fields, shortened(field)));
  const shortDefinitions = [...definitions.values()].map((definition) => {
    // Examples are content, which may have any keys: as a text they are left alone.
    const own = definition.kind === 'object' && {
      ...{ ownFields: numbersOf(definition.ownFields), fields: numbersOf(definition.fields) },
      examples: JSON.stringify(definition.examples),
    };
    return JSON.parse(shortened({ ...definition, ...own })) as object;
  });
  return {
    definitions: shortDefinitions,
    fields: [...fields.keys()].map((text) => JSON.parse(text) as object),
    calls: calls.map(
      (call) => JSON.parse(shortened({ request: call.request, response: call.response })) as object,
    ),
    folders: foldersOf([...files.keys()]),
  };
}

/** Leaves out what nothing asks for: addresses, the rest of texts, and most places. */
function shortening(files: Map<string, number>): (key: string, value: unknown) => unknown {
  return (key, value) => {
    if (key === 'source') return undefined;
    if (key === 'doc' && typeof value === 'string') return firstLine(value);
    if (key !== 'origin') return value;
    const { keys, range } = value as Definition['origin'];
    const mapping = keys['fields'] ?? keys['values'];
    const file = numberIn(files, range.file);
    return (mapping === undefined ? [file] : [file, mapping.start]) satisfies Place;
  };
}

function numberIn(numbers: Map<string, number>, text: string): number {
  const number = numbers.get(text) ?? numbers.size;
  numbers.set(text, number);
  return number;
}

/** Types that are drafted go where others of their kind are. */
function foldersOf(files: readonly string[]): readonly string[] {
  const own = files.filter((file) => !isShipped(file));
  const root = own.reduce((shared, file) => sharedFolder(shared, file), own[0] ?? '');
  return files.map((file) => {
    const path = isShipped(file) ? file.slice(SHIPPED_FOLDER.length + 1) : file.slice(root.length);
    return path.slice(0, path.lastIndexOf('/') + 1);
  });
}

/** The folder that both files are in, with a slash at its end. */
function sharedFolder(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one.charAt(length) === other.charAt(length)) length += 1;
  return one.slice(0, one.slice(0, length).lastIndexOf('/') + 1);
}

/** The model again. All that can be added to it is of files that are not one's own, so that drafts amend it. */
export function readModelData(data: ModelData): Model {
  const read = (part: object): unknown =>
    JSON.parse(JSON.stringify(part), (key, value: unknown) =>
      key === 'origin' ? originAt(value as Place, data.folders) : value,
    );
  const fields = data.fields.map((field) => read(field) as Field);
  const numbered = (numbers: unknown): readonly Field[] =>
    (numbers as readonly number[]).flatMap((number) => fields[number] ?? []);
  const definitions = data.definitions.map((each): Definition => {
    const definition = read(each) as Definition;
    if (definition.kind !== 'object') return definition;
    const { ownFields, fields: all, examples } = each as Readonly<Record<string, unknown>>;
    return {
      ...definition,
      ...{ ownFields: numbered(ownFields), fields: numbered(all) },
      examples: JSON.parse(String(examples)) as [],
    };
  });
  return {
    definitions: new Map(definitions.map((definition) => [definition.name, definition])),
    calls: data.calls as Model['calls'],
  };
}

function originAt([file, start]: Place, folders: readonly string[]): ObjectOrigin {
  const path = `${SHIPPED_FOLDER}/${folders[file] ?? ''}${file}.yaml`;
  const range = { file: path, start: start ?? 0, end: start ?? 0 };
  return { range, keys: start === undefined ? {} : { fields: range, values: range }, examples: [] };
}
