import { collectFaults } from './collect-faults.js';
import { describeFault, type Issue, type Language } from './describe-fault.js';
import { objectType } from './checks.js';
import type { Fault } from './fault.js';
import { read } from './read.js';
import type { Shape } from './shape.js';
import { issuesOf, onlyIssue } from './validation.js';

/** 列表里的一项：认识的、没见过的（类型在此列出）或不合规的；原样保留在 `raw`。 */
export type PageItem<Message, Tags> =
  | { readonly kind: 'message'; readonly message: Message }
  | ({ readonly kind: 'unknown'; readonly raw: unknown } & Tags)
  | { readonly kind: 'invalid'; readonly issues: readonly Issue[]; readonly raw: unknown };

/** What a page consists of: its own shape and fields, the field with the list, and how its items are told apart. */
export interface PageReader {
  readonly shape: Shape;
  readonly fields: readonly string[];
  readonly list: string;
  readonly union: Shape;
  /** For the union and each union in it, the tags that lead to a member, outermost first. */
  readonly tagPaths: readonly TagPaths[];
}

type TagPaths = readonly (readonly string[])[];

export interface ReadPage<Message, Tags> {
  /** The page's own fields that are as they should be. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly items: readonly PageItem<Message, Tags>[];
  /** What is wrong with the page itself. */
  readonly issues: readonly Issue[];
}

/** Reads a page from JSON or its text. Nothing in it is lost: an item that does not fit costs neither its neighbours nor the page. Never throws. */
export function readPage<Message, Tags>(
  input: unknown,
  reader: PageReader,
  language: Language,
): ReadPage<Message, Tags> {
  let failure: 'json' | 'unreadable' = 'json';
  try {
    const value: unknown = typeof input === 'string' ? JSON.parse(input) : input;
    failure = 'unreadable';
    return readObject(value, reader, language);
  } catch {
    const received = typeof input === 'string' ? input : undefined;
    return { fields: {}, items: [], issues: onlyIssue(failure, received, language) };
  }
}

function readObject<Message, Tags>(
  value: unknown,
  reader: PageReader,
  language: Language,
): ReadPage<Message, Tags> {
  const faults = collectFaults(reader.shape, value);
  const issues = faults.map((fault) => describeFault(fault, language));
  const page = objectType(value) ? value : {};
  const list = read(page, reader.list);
  const length = Array.isArray(list) ? list.length : 0;
  const intact = reader.fields.filter((name) => faults.every(({ path }) => path[0] !== name));
  return {
    fields: Object.fromEntries(intact.map((name) => [name, read(page, name)])),
    // By index: an array may have holes, or methods of its own.
    items: Array.from({ length }, (_item, index) => readItem((list as unknown[])[index], reader, language)),
    issues,
  };
}

function readItem<Message, Tags>(
  raw: unknown,
  { union, tagPaths }: PageReader,
  language: Language,
): PageItem<Message, Tags> {
  try {
    const faults = collectFaults(union, raw);
    if (faults.length === 0) return { kind: 'message', message: raw as Message };
    const tags = unknownTags(faults, raw, tagPaths);
    if (tags !== undefined) return { kind: 'unknown', ...(tags as Tags), raw };
    return { kind: 'invalid', issues: issuesOf(faults, language), raw };
  } catch {
    return { kind: 'invalid', issues: onlyIssue('unreadable', undefined, language), raw };
  }
}

/** The tags of a value that is of no known type, by the names of their fields; nothing when its type is known or it has none. */
function unknownTags(
  [fault]: readonly Fault[],
  value: unknown,
  tagPaths: readonly TagPaths[],
): Readonly<Record<string, unknown>> | undefined {
  if (fault?.code !== 'known-tag') return undefined;
  const paths = tagPaths.find((each) => each[each.length - 1]?.join() === fault.path.join()) ?? [];
  const tags = paths.map((path) => [path[path.length - 1], path.reduce(readFrom, value)] as const);
  const areTexts = tags.length > 0 && tags.every(([, tag]) => typeof tag === 'string');
  return areTexts ? (Object.fromEntries(tags) as Record<string, unknown>) : undefined;
}

function readFrom(value: unknown, name: string): unknown {
  return objectType(value) ? read(value, name) : undefined;
}
