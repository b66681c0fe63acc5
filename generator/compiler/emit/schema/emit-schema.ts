import { neighbours } from '../../model/reachable-definitions.js';
import type { Definition } from '../../model/model.js';
import type { Artifact } from '../artifact.js';
import { code, joinCode, literal } from '../code/code.js';
import type { Module } from '../code/module.js';
import { typeFrom, valueFrom } from '../code/reference.js';
import type { ConstantStatement } from '../code/statement.js';
import type { EmitContext, Emitter } from '../emitter.js';
import { wantForEach } from '../names/want-for-each.js';
import { notice } from '../shared/banner.js';
import { constantName } from '../shared/constant-name.js';
import { linkTo } from '../shared/link-to.js';
import { escapeUnseen } from '../shared/escape-unseen.js';
import { besideBase } from './beside-base.js';
import { definitionSchema } from './definition-schema.js';
import { discriminatedSchema } from './discriminated-schema.js';
import type { JsonSchema } from '../shared/json-schema/json-schema.js';

const $schema = 'https://json-schema.org/draft/2020-12/schema';

/**
 * One JSON Schema 2020-12 document; `$defs` contains every definition under its name. Also for validators that know
 * `discriminator`, and as modules: whole, and piece by piece.
 */
export const emitSchema: Emitter = {
  exports: ({ definitions }) => [
    ...wantForEach('definition', definitions.keys(), (name) => constantName(name, 'Definition')),
    { product: 'definitionList', choices: ['definitions'] },
    { product: 'schemaDocument', choices: ['kfSchema'] },
  ],
  emit: (context) => {
    const schemas = new Map(
      [...context.model.definitions].map(([name, definition]) => [
        name,
        definitionSchema(context.model, definition),
      ]),
    );
    return [
      schemaDocument('schema/kf.schema.json', schemas),
      discriminatedDocument(context),
      definitionsModule(context, schemas),
      schemaModule(context),
    ];
  },
};

/** The same verdicts, for validators that know the keyword `discriminator`: without what people read, as they do not. */
function discriminatedDocument({ model }: EmitContext): Artifact {
  const schemas = [...model.definitions].map(
    ([name, definition]) => [name, discriminatedSchema(model, definition)] as const,
  );
  return schemaDocument('schema/kf.discriminator.schema.json', new Map(schemas));
}

function schemaDocument(path: string, schemas: ReadonlyMap<string, JsonSchema>): Artifact {
  const document = { $schema, $comment: notice, $defs: Object.fromEntries(schemas) };
  return {
    path,
    language: 'json',
    text: `${escapeUnseen(JSON.stringify(document, null, 2))}\n`,
  };
}

/** As JSON in a text: it takes least space, is read fastest, and only when it is asked for. */
function definitionsModule(context: EmitContext, schemas: ReadonlyMap<string, JsonSchema>): Module {
  const definitions = [...context.model.definitions.values()];
  const statements = definitions.map((definition) => definitionConstant(context, definition, schemas));
  return { kind: 'module', name: 'definitions', statements: [...statements, definitionList(context)] };
}

function definitionConstant(
  { model, names }: EmitContext,
  definition: Definition,
  schemas: ReadonlyMap<string, JsonSchema>,
): ConstantStatement {
  const { name } = definition;
  const schema = schemas.get(name) ?? {};
  const base = definition.kind === 'object' ? definition.base : undefined;
  const own = base && besideBase(schema, schemas.get(base) ?? {});
  const others = neighbours(model, definition, { embedded: true });
  const links = linkTo(others.map((each) => names.of('definition', each.name)));
  const ancestor =
    own && base
      ? [...(links.length === 0 ? [literal(undefined)] : []), code`() => ${names.of('definition', base)}`]
      : [];
  const pieces = [literal(name), literal(JSON.stringify(own ?? schema)), ...links, ...ancestor];
  return {
    kind: 'constant',
    name: names.of('definition', name).name,
    type: code`${typeFrom('runtime/schema-definition', 'SchemaDefinition')}`,
    value: code`[${joinCode(pieces, ', ')}]`,
  };
}

/** Beside them, so that who wants all does not name each again. */
function definitionList({ model: { definitions }, names }: EmitContext): ConstantStatement {
  const pieces = [...definitions.keys()].map((name) => names.of('definition', name));
  return {
    kind: 'constant',
    name: names.of('definitionList').name,
    type: code`readonly ${typeFrom('runtime/schema-definition', 'SchemaDefinition')}[]`,
    value: code`[${joinCode(pieces, ', ')}]`,
  };
}

function schemaModule({ names }: EmitContext): Module {
  const schemasBelow = valueFrom('runtime/schema-definition', 'schemasBelow');
  const document: ConstantStatement = {
    kind: 'constant',
    name: names.of('schemaDocument').name,
    documentation: { doc: '全部类型的 JSON Schema 2020-12，$defs 以类型名为键' },
    type: code`Readonly<Record<string, unknown>>`,
    value: code`{ $schema: ${literal($schema)}, $defs: /* @__PURE__ */ ${schemasBelow}(${names.of('definitionList')}) }`,
  };
  return { kind: 'module', name: 'schema', statements: [document] };
}
