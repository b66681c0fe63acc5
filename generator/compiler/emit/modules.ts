/** A module of the generated package. */
interface ModuleEntry {
  /** What it exports for definitions of the spec, and whether other modules refer to that as a type or as a value. */
  readonly exports?: Readonly<Record<string, 'type' | 'value'>>;
  /** What the package's entry re-exports: everything, or some names. */
  readonly index?: { readonly isTypeOnly: boolean; readonly names?: readonly string[] };
  /** The name for importing its types as a namespace: lists of all types would be long, and change with each type. */
  readonly namespace?: string;
}

const everything = { isTypeOnly: false };

/** Every module that another one refers to, in the order of imports and re-exports. */
export const modules = {
  codes: { index: everything, exports: { enum: 'type', enumLabel: 'value', enumAdvice: 'value' } },
  types: { index: { isTypeOnly: true }, exports: { type: 'type' }, namespace: 'types' },
  definitions: { exports: { definition: 'value', definitionList: 'value' } },
  guards: { index: everything, exports: { guard: 'value' } },
  shapes: { exports: { shape: 'value' } },
  texts: { exports: { texts: 'value' } },
  validate: { index: everything, exports: { validator: 'value', textParser: 'value' } },
  pages: { index: everything, exports: { pageItem: 'type', page: 'type', pageParser: 'value' } },
  dispatch: {
    index: everything,
    exports: { handlers: 'type', dispatcher: 'value', tagLabel: 'value', summary: 'value' },
  },
  accessors: { index: everything, exports: { accessor: 'value' } },
  calls: { exports: { callTypes: 'type', callTable: 'value' } },
  'by-tag': { index: { isTypeOnly: true }, exports: { byTag: 'type' } },
  examples: { exports: { example: 'value' } },
  standard: { exports: { standardSchema: 'value' } },
  schema: { exports: { schemaDocument: 'value' } },
  index: {},
  'runtime/checks': {},
  'runtime/shape': {},
  'runtime/limits': {},
  'runtime/unknown-keys': {},
  'runtime/assert-never': { index: { isTypeOnly: false, names: ['assertNever'] } },
  'runtime/describe-fault': { index: { isTypeOnly: true, names: ['Issue', 'Language'] } },
  'runtime/issue-code': { index: { isTypeOnly: true, names: ['IssueCode'] } },
  'runtime/page-items': {},
  'runtime/read-page': {},
  'runtime/validation': {},
  'runtime/validation-result': { index: { isTypeOnly: true, names: ['Validation'] } },
  'runtime/call': {},
  'runtime/standard-schema': {},
  'runtime/schema-definition': {},
  'runtime/summarize': {},
  'runtime/is-given': {},
  'runtime/value-at': {},
  'runtime/first-at': {},
  'runtime/short-text': {},
} as const satisfies Readonly<Record<string, ModuleEntry>>;

export type ModuleName = keyof typeof modules;

type ExportsOf<Name extends ModuleName> = (typeof modules)[Name] extends { readonly exports: infer Exports }
  ? keyof Exports
  : never;

/** What is generated for a definition, e.g. its `guard`. */
export type Product = { [Name in ModuleName]: ExportsOf<Name> }[ModuleName];

/** The path of a module in the output folder. */
export function modulePath(name: string): string {
  return `src/${name}.ts`;
}

/** What the names of modules end with in imports; which one can be loaded depends on the project that has the output. */
export const importExtensions = ['.js', '.ts', ''] as const;
export type ImportExtension = (typeof importExtensions)[number];

export const defaultImportExtension: ImportExtension = '.js';

/** The path of a module in the imports of its neighbours. */
export function moduleSpecifier(name: string, importExtension: ImportExtension): string {
  return `./${name}${importExtension}`;
}

const entries: Readonly<Record<ModuleName, ModuleEntry>> = modules;

export const moduleNames = Object.keys(modules) as readonly ModuleName[];

export function moduleEntry(name: ModuleName): ModuleEntry {
  return entries[name];
}
