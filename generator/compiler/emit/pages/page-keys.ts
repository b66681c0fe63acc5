import type { Field } from '../../model/model.js';
import type { Page, PageList } from '../../model/page.js';

/** The keys of a page that was read: those of its fields, one for the items of each list, and one for its issues. */
export interface PageKeys {
  readonly ownFields: readonly Field[];
  readonly lists: readonly (PageList & { readonly key: string })[];
  readonly issues: string;
}

/**
 * The first list's items are `items`, those of a further list have its name, so that a list which is added to a page
 * changes nothing else. What the page's own fields leave no room for gets another name: no field is lost.
 */
export function pageKeys({ definition, lists }: Page): PageKeys {
  const [first, ...others] = lists;
  const ownFields = definition.fields.filter((field) => lists.every((list) => list.field !== field));
  const taken = new Set([...ownFields, ...others.map(({ field }) => field)].map(({ name }) => name));
  const free = (name: string, otherwise: string): string => {
    let key = taken.has(name) ? otherwise : name;
    while (taken.has(key)) key += '_';
    return key;
  };
  return {
    ownFields,
    lists: [
      ...(first ? [{ ...first, key: free('items', 'pageItems') }] : []),
      ...others.map((list) => ({ ...list, key: list.field.name })),
    ],
    issues: free('issues', 'pageIssues'),
  };
}
