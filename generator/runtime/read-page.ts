import { isObject } from './checks.js';
import { collectFaults, collectFieldFaults } from './collect-faults.js';
import { describeFault, type Issue, type Language } from './describe-fault.js';
import { read } from './read.js';
import type { ObjectShape } from './shape.js';
import { allFields } from './shape-lookups.js';
import { itemReader, type PageList } from './page-items.js';
import { onlyIssue } from './validation.js';

/** What a page consists of: its own shape, and the lists whose items are checked one by one. */
export interface PageReader {
  readonly shape: ObjectShape;
  readonly lists: readonly PageList[];
}

export interface ReadPage {
  /** By their names: the page's own fields that are as they should be, and its lists, item by item. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** What is wrong with the page itself. */
  readonly issues: readonly Issue[];
}

/** Reads a page from JSON or its text. Nothing in it is lost: an item that does not fit costs neither its neighbours nor the page. Never throws. */
export function readPage(input: unknown, reader: PageReader, language: Language): ReadPage {
  let failure: 'json' | 'unreadable' = 'json';
  try {
    const value: unknown = typeof input === 'string' ? JSON.parse(input) : input;
    failure = 'unreadable';
    return readObject(value, reader, language);
  } catch {
    const received = typeof input === 'string' ? input : undefined;
    const lists = reader.lists.map(([name]) => [name, []] as const);
    return { fields: Object.fromEntries(lists), issues: onlyIssue(failure, received, language) };
  }
}

function readObject(value: unknown, { shape, lists }: PageReader, language: Language): ReadPage {
  const page = isObject(value) ? value : {};
  const [faults, broken] = isObject(value) ? collectFieldFaults(shape, page) : [collectFaults(shape, value)];
  const readItems = itemReader(language);
  const fields = allFields(shape).map(({ field: [name, , , aliases = []] }) => {
    const spellings = [name, ...aliases].map((key) => read(page, key));
    const list = lists.find(([each]) => each === name);
    if (list !== undefined) return [name, readItems(spellings, list)] as const;
    const isIntact = broken?.has(name) === false;
    return [name, isIntact ? spellings.find((each) => each !== undefined) : undefined] as const;
  });
  return {
    fields: Object.fromEntries(fields),
    issues: faults.map((fault) => describeFault(fault, language)),
  };
}
