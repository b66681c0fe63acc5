import { collectFaults } from './collect-faults.js';
import { describeFault, type Issue, type Language } from './describe-fault.js';
import type { IssueCode } from './fault.js';
import { read } from './read.js';
import type { ReferenceShape, Scalar, Shape, UnionShape } from './shape.js';
import { refuse } from './validation.js';

/** 列表里的一项：认识的、没见过的（类型在此列出）或不合规的；原样保留在 `raw`。 */
export type PageItem<Message, Tags> =
  | { readonly kind: 'message'; readonly message: Message }
  | ({ readonly kind: 'unknown'; readonly raw: unknown } & Tags)
  | { readonly kind: 'invalid'; readonly issues: readonly Issue[]; readonly raw: unknown };

/** What a page consists of: its own shape, the field with the list, and how its items are told apart. */
export interface PageReader<Message> {
  readonly shape: Shape;
  readonly list: string;
  readonly union: Shape;
  readonly isMessage: (value: unknown) => value is Message;
}

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
  reader: PageReader<Message>,
  language: Language,
): ReadPage<Message, Tags> {
  let value = input;
  if (typeof input === 'string') {
    try {
      value = JSON.parse(input);
    } catch {
      return { fields: {}, items: [], issues: [onlyIssue('json', input, language)] };
    }
  }
  try {
    return readObject(value, reader, language);
  } catch {
    return { fields: {}, items: [], issues: [onlyIssue('unreadable', undefined, language)] };
  }
}

function readObject<Message, Tags>(
  value: unknown,
  reader: PageReader<Message>,
  language: Language,
): ReadPage<Message, Tags> {
  const faults = collectFaults(reader.shape, value);
  const issues = faults.map((fault) => describeFault(fault, language));
  if (typeof value !== 'object' || value === null) return { fields: {}, items: [], issues };
  const broken = new Set(faults.map(({ path }) => path[0]));
  const page = value as Record<string, unknown>;
  const fields = Object.fromEntries(
    Object.keys(page)
      .filter((key) => !broken.has(key))
      .map((key) => [key, page[key]]),
  );
  const list = read(page, reader.list);
  const items = Array.isArray(list)
    ? list.map((item: unknown) => readItem<Message, Tags>(item, reader, language))
    : [];
  return { fields, items, issues };
}

function readItem<Message, Tags>(
  raw: unknown,
  { union, isMessage }: PageReader<Message>,
  language: Language,
): PageItem<Message, Tags> {
  if (isMessage(raw)) return { kind: 'message', message: raw };
  const tags = unknownTags(union, raw);
  if (tags !== undefined) return { kind: 'unknown', ...(tags as Tags), raw };
  const result = refuse(union, raw, language);
  return { kind: 'invalid', issues: result.ok ? [] : result.issues, raw };
}

/** The tags of a value that is of no known type, by the names of their fields; nothing when its type is known or it has none. */
function unknownTags(shape: Shape, value: unknown): Readonly<Record<string, string>> | undefined {
  try {
    return shape.kind === 'union' ? tagsWhenUnknown(shape, value) : undefined;
  } catch {
    return undefined;
  }
}

function tagsWhenUnknown(shape: UnionShape, value: unknown): Readonly<Record<string, string>> | undefined {
  const tag = shape.tag.reduce<unknown>((object, step) => readFrom(object, step), value);
  const name = shape.tag.at(-1);
  if (typeof tag !== 'string' || name === undefined) return undefined;
  const member = shape.members.find(([tags]: readonly [readonly Scalar[], ReferenceShape]) =>
    tags.includes(tag),
  );
  if (member === undefined) return { [name]: tag };
  const inner = member[1].shape();
  const tags = inner.kind === 'union' ? tagsWhenUnknown(inner, value) : undefined;
  return tags && { [name]: tag, ...tags };
}

function readFrom(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? read(value as Record<string, unknown>, name)
    : undefined;
}

function onlyIssue(code: IssueCode, received: unknown, language: Language): Issue {
  return describeFault({ path: [], code, details: [], received }, language);
}
