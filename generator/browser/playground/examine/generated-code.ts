import type { GeneratedNames } from '../../../authoring/docs/playground/generated-names.js';
import type { LanguageTag } from '../../../base/words/languages.js';
import type { Issue } from '../../../runtime/describe-fault.js';
import type { Validation } from '../../../runtime/validation-result.js';
import type { ModuleFunctions } from './load-modules.js';
import { loadModules } from './load-modules.js';

/** What a page's parser says of an item. */
export type ItemKind = 'message' | 'unknown' | 'invalid';

type Exports = Readonly<Record<string, unknown>>;

/** The code that is generated from the spec: its guards, validators, parsers of pages and labels of codes. */
export class GeneratedCode {
  private readonly guards: Exports;
  private readonly validators: Exports;
  private readonly parsers: Exports;
  private readonly labels: Exports;

  constructor(
    functions: ModuleFunctions,
    private readonly names: GeneratedNames,
  ) {
    const load = loadModules(functions);
    this.guards = load('guards');
    this.validators = load('validate');
    this.parsers = load('pages');
    this.labels = load('codes');
  }

  isValid(definition: string, value: unknown): boolean {
    const guard = this.guards[nameIn(this.names.guards, definition)] as (value: unknown) => boolean;
    return guard(value);
  }

  /** What is wrong with a value, in words. */
  issues(definition: string, value: unknown, language: LanguageTag): readonly Issue[] {
    const validate = this.validators[nameIn(this.names.validators, definition)] as (
      value: unknown,
      language: LanguageTag,
    ) => Validation<unknown>;
    const result = validate(value, language);
    return result.ok ? [] : result.issues;
  }

  /** What a page's parser says of an item of a list. */
  itemKind(page: string, list: string, item: unknown): ItemKind {
    const { items } = this.pageNames(page);
    const [read] = this.parse(page, { [list]: [item] })[nameIn(items, list)] as readonly { kind: ItemKind }[];
    if (read === undefined) throw new Error(`The parser of ${page} leaves an item out`);
    return read.kind;
  }

  /** What a page's parser says of the page itself, whatever its items are. */
  isPageValid(page: string, envelope: unknown): boolean {
    return (this.parse(page, envelope)[this.pageNames(page).issues] as readonly unknown[]).length === 0;
  }

  hasPage(definition: string): boolean {
    return Object.hasOwn(this.names.pages, definition);
  }

  /** The name of a code. */
  labelOf(definition: string, code: string | number): string | undefined {
    const label = this.labels[nameIn(this.names.labels, definition)] as (
      code: string | number,
    ) => string | undefined;
    return label(code);
  }

  /** The name of the function that reads a page. */
  parserOf(page: string): string {
    return this.pageNames(page).parser;
  }

  /** The key under which the items of a list stand in what its page's parser gives. */
  itemsKey(page: string, list: string): string {
    return nameIn(this.pageNames(page).items, list);
  }

  guardOf(definition: string): string {
    return nameIn(this.names.guards, definition);
  }

  private parse(page: string, value: unknown): Exports {
    const parser = this.parsers[this.pageNames(page).parser] as (value: unknown) => Exports;
    return parser(value);
  }

  private pageNames(page: string): GeneratedNames['pages'][string] {
    return nameIn(this.names.pages, page);
  }
}

function nameIn<Value>(names: Readonly<Record<string, Value>>, definition: string): Value {
  const name = Object.hasOwn(names, definition) ? names[definition] : undefined;
  if (name === undefined) throw new Error(`Nothing is generated for ${definition}`);
  return name;
}
