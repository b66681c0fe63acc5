import type { CheckedSpec } from '../../../compiler/check-spec.js';
import { pageKeys } from '../../../compiler/emit/pages/page-keys.js';
import { pagesOf } from '../../../compiler/model/page.js';

/** The names of the generated functions, by the definitions that they are for. */
export interface GeneratedNames {
  readonly guards: Readonly<Record<string, string>>;
  readonly validators: Readonly<Record<string, string>>;
  readonly pages: Readonly<Record<string, PageNames>>;
  readonly labels: Readonly<Record<string, string>>;
  /** What is generated beside the definitions under names that a type could have. */
  readonly besides: readonly string[];
}

/** A page's parser, and the keys of what it gives: of the items of each list, by the list's name, and of the issues. */
export interface PageNames {
  readonly parser: string;
  readonly items: Readonly<Record<string, string>>;
  readonly issues: string;
}

export function generatedNames({ model, names }: CheckedSpec): GeneratedNames {
  const definitions = [...model.definitions.values()];
  const all = definitions.map(({ name }) => name);
  const enums = definitions.flatMap(({ kind, name }) => (kind === 'enum' ? [name] : []));
  const pages = pagesOf(model).map((page) => {
    const { lists, issues } = pageKeys(page);
    const { name } = page.definition;
    const items = Object.fromEntries(lists.map(({ field, key }) => [field.name, key]));
    return [name, { parser: names.of('pageParser', name).name, items, issues }] as const;
  });
  const named = (
    product: 'guard' | 'validator' | 'enumLabel',
    owners: readonly string[],
  ): Readonly<Record<string, string>> =>
    Object.fromEntries(owners.map((owner) => [owner, names.of(product, owner).name]));
  return {
    guards: named('guard', all),
    validators: named('validator', all),
    pages: Object.fromEntries(pages),
    labels: named('enumLabel', enums),
    besides: names.all.flatMap(({ name }) =>
      /^[A-Z]/.test(name) && !model.definitions.has(name) ? [name] : [],
    ),
  };
}
