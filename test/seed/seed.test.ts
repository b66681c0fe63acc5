import { describe, expect, it } from 'vitest';
import { declarationDocs } from '../support/declaration-docs.js';
import { importPackage } from '../support/import-package.js';
import { shippedOutput } from '../support/shipped-output.js';
import { fileNamed } from '../support/spec-output.js';
import { typeset } from '../support/typography.js';
import { seedCodes, seedStructs, seedTable } from './seed-table.js';

interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly title?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
}

const schemas = (
  JSON.parse(fileNamed(shippedOutput, 'schema/kf.schema.json')) as { $defs: Record<string, Schema> }
).$defs;
const docs = declarationDocs(shippedOutput);
const { exports: codes } = await importPackage(shippedOutput);

// The seed writes half-width punctuation and 帐号; the spec is typeset as Chinese, and says the same.
describe('every struct of the seed', () => {
  it.each(seedStructs)('$struct keeps its comment in types and schema', ({ struct, comment }) => {
    expect(firstLine(docs.ofType(struct))).toBe(typeset(comment));
    expect(firstLine(schemas[struct]?.description)).toBe(typeset(comment));
  });
});

describe('every field of the seed', () => {
  it.each(seedTable)('$struct $path keeps its comment in types and schema', (row) => {
    const { struct, path, comment } = row;
    const text = typeset('now' in row ? row.now : comment);
    expect(docs.ofField(struct, path).map(firstLine)).toEqual([text]);
    expect(firstLine(schemaAt(struct, path)?.description)).toBe(text);
  });

  it('has one comment only that says less by now', () => {
    expect(seedTable.filter((row) => 'now' in row)).toMatchObject([{ field: 'welcome_code' }]);
  });
});

describe('every code of the seed', () => {
  it.each(seedCodes)(
    '$type $value keeps its meaning in constant, label and schema',
    ({ type, value, label }) => {
      const constants = Object.entries(codes[type] as Readonly<Record<string, number>>);
      const name = constants.find(([, code]) => code === value)?.[0] ?? '';
      const labelOf = codes[`${type.charAt(0).toLowerCase()}${type.slice(1)}Label`] as (
        code: number,
      ) => string;
      const schema = schemas[type]?.anyOf?.find((each) => each.const === value);
      expect(firstLine(docs.ofConstant(type, name))).toBe(typeset(label));
      expect(firstLine(labelOf(value))).toBe(typeset(label));
      expect(firstLine(schema?.description)).toBe(typeset(label));
    },
  );
});

it('the seed is read whole: 15 structs, and no table is empty', () => {
  expect(seedStructs).toHaveLength(15);
  expect(new Set(seedTable.map(({ struct }) => struct))).toEqual(
    new Set(seedStructs.map(({ struct }) => struct)),
  );
  expect(seedCodes.length).toBeGreaterThan(15);
});

function schemaAt(name: string, path: readonly string[]): Schema | undefined {
  return path.reduce<Schema | undefined>(
    (schema, step) => resolved(schema)?.properties?.[step],
    schemas[name],
  );
}

function resolved(schema: Schema | undefined): Schema | undefined {
  return schema?.$ref === undefined ? schema : schemas[schema.$ref.replace('#/$defs/', '')];
}

function firstLine(text: string | undefined): string | undefined {
  return text?.split('\n')[0];
}
