import { collectFaults } from './collect-faults.js';
import type { Issue, Language } from './describe-fault.js';
import type { Fault } from './fault.js';
import { generalFault } from './fault-list.js';
import type { Scalar, Shape, UnionShape } from './shape.js';
import { choiceOf } from './shape-lookups.js';
import { issuesOf, onlyIssue } from './validation.js';
import { valueAt } from './value-at.js';

/** 列表里的一项：认识的、没见过的（类型在此列出）或不合规的；原样保留在 `raw`。 */
export type PageItem<Message, Tags> =
  | { readonly kind: 'message'; readonly message: Message }
  | (UnknownItem & Tags)
  | { readonly kind: 'invalid'; readonly issues: readonly Issue[]; readonly raw: unknown };

/** 没见过的一项：别的都可能没错，只是有一个标签或分支的取值尚未收录。 */
interface UnknownItem {
  readonly kind: 'unknown';
  /** 这个值在哪里。 */
  readonly path: readonly (string | number)[];
  /** 这个没见过的值。 */
  readonly tag: Scalar;
  readonly raw: unknown;
}

/** The most faults of one item that are told, and of all items of a page. */
const MAXIMUM_FAULTS = 100;
const MAXIMUM_FAULTS_OF_PAGE = 1000;

/** A list of a page: the union that its items are checked against, as a guard and, for items that it refuses, as a shape. */
export type PageList = readonly [field: string, isItem: (value: unknown) => boolean, union: Shape];

/** Each item of lists, in their order; of what is no list, none. */
export type ItemReader = (
  lists: readonly unknown[],
  declared: PageList,
) => readonly PageItem<unknown, object>[];

/** Reads the items of a page's lists. Of all that is wrong with them, the first faults are told one by one. */
export function itemReader(language: Language): ItemReader {
  let left = MAXIMUM_FAULTS_OF_PAGE;
  /** What stands for faults that are not told, by how many these are. */
  const untold = new Map<unknown, readonly Issue[]>();
  const issuesIn = (faults: readonly Fault[]): readonly Issue[] => {
    if (left > 0) {
      left -= faults.length;
      return issuesOf(faults, language);
    }
    const last = faults[1];
    const count = last ? last.received : 1;
    const issues = untold.get(count) ?? issuesOf([generalFault('more', count, [String(count)])], language);
    untold.set(count, issues);
    return issues;
  };
  const readOther = (raw: unknown, union: Shape): PageItem<unknown, object> => {
    try {
      const faults = collectFaults(union, raw, Math.max(1, Math.min(MAXIMUM_FAULTS, left)));
      const [first] = faults;
      if (first?.isUnknown) return unknownItem(first, union, raw);
      return { kind: 'invalid', issues: issuesIn(faults), raw };
    } catch {
      return { kind: 'invalid', issues: onlyIssue('unreadable', undefined, language), raw };
    }
  };
  return (lists, [, isItem, union]) => {
    const items: PageItem<unknown, object>[] = [];
    for (const list of lists) {
      if (!Array.isArray(list)) continue;
      // By index: an array may have holes, or methods of its own.
      for (let index = 0; index < list.length; index += 1) {
        const raw: unknown = list[index];
        items.push(isItem(raw) ? { kind: 'message', message: raw } : readOther(raw, union));
      }
    }
    return items;
  };
}

/** With the tags on the way to what is unknown, by the names of their fields; the item's own keys take precedence. */
function unknownItem({ path, received }: Fault, union: Shape, raw: unknown): PageItem<unknown, object> {
  const item: PageItem<unknown, object> = { kind: 'unknown', path, tag: received as Scalar, raw };
  return withTags(item, union, raw);
}

function withTags<Item>(item: Item, shape: Shape | undefined, raw: unknown): Item {
  const union = openUnion(shape);
  if (union === undefined) return item;
  const [, tagPath] = union;
  const tag = valueAt(raw, tagPath);
  // Engines are slow to add more to what they have spread.
  return {
    [tagPath[tagPath.length - 1] ?? '']: tag,
    ...withTags(item, choiceOf(union).members.get(tag), raw),
  };
}

function openUnion(shape: Shape | undefined): UnionShape | undefined {
  if (typeof shape === 'function') return openUnion(shape());
  return shape?.[0] === 'union' ? shape : undefined;
}
