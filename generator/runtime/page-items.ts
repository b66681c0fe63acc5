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

/** Reads the items of a page's lists. Of all that is wrong with them, the first faults are told one by one. */
export class PageItems {
  private readonly language: Language;
  private left = MAXIMUM_FAULTS_OF_PAGE;
  /** What stands for faults that are not told, by how many these are. */
  private readonly untold = new Map<unknown, readonly Issue[]>();

  constructor(language: Language) {
    this.language = language;
  }

  /** Each item of a list, in its order; of what is no list, none. By index: an array may have holes, or methods of its own. */
  read(list: unknown, union: Shape): readonly PageItem<unknown, object>[] {
    const length = Array.isArray(list) ? list.length : 0;
    return Array.from({ length }, (_item, index) => this.readItem((list as unknown[])[index], union));
  }

  private readItem(raw: unknown, union: Shape): PageItem<unknown, object> {
    try {
      const faults = collectFaults(union, raw, Math.max(1, Math.min(MAXIMUM_FAULTS, this.left)));
      const [first] = faults;
      if (first === undefined) return { kind: 'message', message: raw };
      if (first.isUnknown) return unknownItem(first, union, raw);
      return { kind: 'invalid', issues: this.issuesOf(faults), raw };
    } catch {
      return { kind: 'invalid', issues: onlyIssue('unreadable', undefined, this.language), raw };
    }
  }

  private issuesOf(faults: readonly Fault[]): readonly Issue[] {
    const last = faults[faults.length - 1];
    const isMore = last?.code === 'more';
    if (this.left > 0) {
      this.left -= isMore ? faults.length - 1 : faults.length;
      return issuesOf(faults, this.language);
    }
    const count = isMore ? last.received : faults.length;
    const untold =
      this.untold.get(count) ?? issuesOf([generalFault('more', count, [String(count)])], this.language);
    this.untold.set(count, untold);
    return untold;
  }
}

/** The tags on the way to what is unknown, by the names of their fields; the item's own keys come first. */
function unknownItem({ path, received }: Fault, union: Shape, raw: unknown): PageItem<unknown, object> {
  const tags: Record<string, unknown> = {};
  for (let each = openUnion(union); each !== undefined;) {
    const [, tagPath] = each;
    const tag = valueAt(raw, tagPath);
    tags[tagPath[tagPath.length - 1] ?? ''] = tag;
    each = openUnion(membersByTag(each).get(tag));
  }
  return { ...tags, kind: 'unknown', path, tag: received as Scalar, raw };
}

function openUnion(shape: Shape | undefined): UnionShape | undefined {
  if (typeof shape === 'function') return openUnion(shape());
  return shape?.[0] === 'union' ? shape : undefined;
}
