import { collectFaults } from './collect-faults.js';
import type { Issue, Language } from './describe-fault.js';
import type { Fault } from './fault.js';
import { generalFault } from './fault-list.js';
import type { Scalar, Shape, UnionShape } from './shape.js';
import { membersByTag } from './shape-lookups.js';
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

/** Each item of a list, in its order; of what is no list, none. */
export type ItemReader = (list: unknown, union: Shape) => readonly PageItem<unknown, object>[];

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
  const readItem = (raw: unknown, union: Shape): PageItem<unknown, object> => {
    try {
      const faults = collectFaults(union, raw, Math.max(1, Math.min(MAXIMUM_FAULTS, left)));
      const [first] = faults;
      if (first === undefined) return { kind: 'message', message: raw };
      if (first.isUnknown) return unknownItem(first, union, raw);
      return { kind: 'invalid', issues: issuesIn(faults), raw };
    } catch {
      return { kind: 'invalid', issues: onlyIssue('unreadable', undefined, language), raw };
    }
  };
  // By index: an array may have holes, or methods of its own.
  return (list, union) =>
    Array.from({ length: Array.isArray(list) ? list.length : 0 }, (_item, index) =>
      readItem((list as unknown[])[index], union),
    );
}

/** The tags on the way to what is unknown, by the names of their fields; the item's own keys come first. */
function unknownItem({ path, received }: Fault, union: Shape, raw: unknown): PageItem<unknown, object> {
  const tags: [name: string, tag: unknown][] = [];
  for (let each = openUnion(union); each !== undefined;) {
    const [, tagPath] = each;
    const tag = valueAt(raw, tagPath);
    tags.push([tagPath[tagPath.length - 1] ?? '', tag]);
    each = openUnion(membersByTag(each).get(tag));
  }
  return { ...Object.fromEntries(tags), kind: 'unknown', path, tag: received as Scalar, raw };
}

function openUnion(shape: Shape | undefined): UnionShape | undefined {
  if (typeof shape === 'function') return openUnion(shape());
  return shape?.[0] === 'union' ? shape : undefined;
}
