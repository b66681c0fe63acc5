import { compile, type JSONSchema, type Options } from 'json-schema-to-typescript';
import { code } from '../emit/code/code.js';
import type { SchemaView } from '../emit/code/schema-view.js';
import type { SchemaStatement } from '../emit/code/statement.js';
import { documentationText } from '../emit/shared/documentation-text.js';
import type { PrintCode } from './print-code.js';
import { FormTexts } from './form-texts.js';

const options: Partial<Options> = {
  additionalProperties: false,
  bannerComment: '',
  format: false,
  ignoreMinAndMaxItems: true,
  $refOptions: { resolve: { http: false, file: false } },
};

/** A declaration in the library's form, with stand-ins for texts. */
interface DeclarationForm {
  readonly key: string;
  readonly schema: JSONSchema;
  readonly texts: FormTexts;
}

/**
 * Prints declarations. The library prints each form of one once, all forms in one call, as most types are alike but
 * for their names and texts and each call has a price. Loading it takes long: load this file only when there is
 * something to print.
 */
export async function printDeclarations(
  statements: readonly SchemaStatement[],
  print: PrintCode,
): Promise<readonly string[]> {
  const types = new TypePrinter(print);
  const forms: DeclarationForm[] = [];
  for (const { schema } of statements) {
    const texts = new FormTexts();
    const form = await types.form(schema, texts);
    forms.push({ schema: form, key: JSON.stringify(form), texts });
  }
  const distinct = new Map(forms.map(({ key, schema }) => [key, schema]));
  const printed = await declare([...distinct.values()]);
  const byKey = new Map([...distinct.keys()].map((key, index) => [key, printed[index] ?? '']));
  return forms.map(({ key, texts }, index) => {
    const { name, schema } = statements[index] ?? { name: '', schema: {} };
    return texts.fillIn(named(byKey.get(key) ?? '', name, schema.extends && print(code`${schema.extends}`)));
  });
}

/** A declaration under its name, which has a stand-in, too: whatever it is called, it is printed the same. */
function named(declaration: string, name: string, base: string | undefined): string {
  return declaration.replace(/^export (interface|type) \w+/m, (_, keyword: string) => {
    if (base === undefined) return `export ${keyword} ${name}`;
    if (keyword !== 'interface') throw new Error(`Meant to declare ${name} as an interface`);
    return `export interface ${name} extends ${base}`;
  });
}

/** The declarations of schemas, in their order. Makes sure that they are those meant: the library renames what it does not like. */
async function declare(schemas: readonly JSONSchema[]): Promise<readonly string[]> {
  const properties = Object.fromEntries(
    schemas.map((schema, index) => [`_${index}`, { ...schema, title: `Form${index}` }]),
  );
  const all = { title: 'Declarations', type: 'object', properties } as const;
  const printed = await compile(all, all.title, options);
  const starts = [...printed.matchAll(/^(?:\/\*\*\n(?: \*.*\n)*)?export (?:interface|type) (\w+)/gm)];
  const texts = starts.map(({ 1: name = '', index }, position): readonly [string, string] => [
    name,
    onOneLine(printed.slice(index, starts[position + 1]?.index).trim()),
  ]);
  const declared = new Map(texts.filter(([name]) => name !== all.title));
  return schemas.map((_, index) => {
    const text = declared.get(`Form${index}`);
    if (text === undefined || declared.size !== schemas.length)
      throw new Error(
        `Meant to declare ${schemas.length} forms, declared ${[...declared.keys()].join(', ')}`,
      );
    return text;
  });
}

/** Comments of one line are written on one: the library takes three for each, half of what people would scroll through. */
function onOneLine(declaration: string): string {
  return declaration.replace(/\/\*\*\n *\* (.*)\n *\*\//g, '/** $1 */');
}

/**
 * Prints types without a declaration around them. The library prints each form once, and the texts of each type are
 * filled into it once.
 */
class TypePrinter {
  private readonly printedForms = new Map<string, string>();
  private readonly printedTypes = new Map<string, string>();

  constructor(private readonly print: PrintCode) {}

  /**
   * The schema in the library's form: types by name (`tsType`), since it would clone a `$ref` with a description under
   * a new name. Properties without others in them are printed by themselves, as there are few forms of these.
   */
  async form(view: SchemaView, texts: FormTexts): Promise<JSONSchema> {
    const {
      documentation,
      extends: _base,
      properties,
      items,
      values,
      anyOf,
      tsType,
      required,
      ...rest
    } = view;
    const { const: constant } = rest;
    return {
      ...rest,
      ...(typeof constant === 'string' && { const: texts.standFor(JSON.stringify(constant)) }),
      ...(documentation && { description: texts.standForLines(documentationText(documentation)) }),
      ...(properties && { properties: await this.properties(properties, texts) }),
      ...(required && { required: required.map((name) => texts.standFor(printKey(name))) }),
      ...(items && { items: await this.form(items, texts) }),
      ...(values && { tsType: texts.standFor(`Record<string, ${await this.type(values)}>`) }),
      ...(anyOf && { anyOf: await this.forms(anyOf, texts) }),
      ...(tsType && { tsType: texts.standFor(this.print(tsType)) }),
    };
  }

  private async forms(views: readonly SchemaView[], texts: FormTexts): Promise<JSONSchema[]> {
    const forms: JSONSchema[] = [];
    for (const view of views) forms.push(await this.form(view, texts));
    return forms;
  }

  private async properties(
    properties: Readonly<Record<string, SchemaView>>,
    texts: FormTexts,
  ): Promise<Record<string, JSONSchema>> {
    const forms: Record<string, JSONSchema> = {};
    for (const [name, view] of Object.entries(properties))
      forms[texts.standFor(printKey(name))] = hasProperties(view)
        ? await this.form(view, texts)
        : await this.leaf(view, texts);
    return forms;
  }

  private async leaf({ documentation, ...view }: SchemaView, texts: FormTexts): Promise<JSONSchema> {
    return {
      ...(documentation && { description: texts.standForLines(documentationText(documentation)) }),
      tsType: texts.standFor(await this.type(view)),
    };
  }

  private async type(view: SchemaView): Promise<string> {
    const key = JSON.stringify(view);
    const known = this.printedTypes.get(key) ?? (await this.filledIn(view));
    this.printedTypes.set(key, known);
    return known;
  }

  private async filledIn(view: SchemaView): Promise<string> {
    const texts = new FormTexts();
    const form = await this.form(view, texts);
    const key = JSON.stringify(form);
    const known = this.printedForms.get(key) ?? (await printType(form));
    this.printedForms.set(key, known);
    return texts.fillIn(known);
  }
}

function hasProperties({ properties, items, anyOf = [] }: SchemaView): boolean {
  return properties !== undefined || [...anyOf, ...(items ? [items] : [])].some(hasProperties);
}

/** A type by itself, without a declaration around it. */
async function printType(schema: JSONSchema): Promise<string> {
  const declared = (await compile({ title: 'Part', ...schema }, 'Part', options)).trim();
  const printed = /^export (?:interface Part|type Part =)([^]*?);?$/.exec(declared)?.[1];
  if (printed === undefined) throw new Error(`Meant to print a type, printed ${declared}`);
  return printed.trim();
}

function printKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
