import type { DescribedModel, Field, Group } from './described-model.js';
import { envelope, item, origins, request } from './described-model.js';

type Schema = Readonly<Record<string, unknown>>;

/** The model as an OpenAPI document. */
export function openApi(model: DescribedModel): Schema {
  const prefix = '#/components/schemas/';
  return {
    openapi: '3.1.0',
    info: { title: 'Notices', version: '1.0.0' },
    paths: {
      '/notices': {
        get: {
          operationId: 'notices',
          responses: {
            200: { description: 'ok', content: { 'application/json': { schema: rootOf(model, prefix) } } },
          },
        },
      },
    },
    components: { schemas: definitions(model, prefix) },
  };
}

/** The model as a JSON Schema whose root leads to all types. */
export function jsonSchema(model: DescribedModel): Schema {
  const prefix = '#/definitions/';
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'All',
    ...rootOf(model, prefix),
    definitions: definitions(model, prefix),
  };
}

function rootOf({ groups }: DescribedModel, prefix: string): Schema {
  const properties = groups.flatMap(({ suffix }) => [
    [`page_${suffix}`, { $ref: `${prefix}Page${suffix}` }],
    [`request_${suffix}`, { $ref: `${prefix}Request${suffix}` }],
  ]);
  return { type: 'object', properties: Object.fromEntries(properties) as Schema };
}

function definitions({ groups }: DescribedModel, prefix: string): Schema {
  return Object.fromEntries(groups.flatMap((group) => [...groupOf(group, prefix)]));
}

function groupOf({ suffix, messages }: Group, prefix: string): readonly (readonly [string, Schema])[] {
  const object = (doc: string, fields: readonly Field[], more: Schema = {}): Schema => ({
    ...objectOf(doc, fields, (name) => ({ $ref: `${prefix}${name}${suffix}` })),
    ...more,
  });
  const references = messages.map(({ name }) => ({ $ref: `${prefix}${name}` }));
  return [
    [`Notice${suffix}`, { description: '通知', oneOf: references }],
    [`Origin${suffix}`, { description: '从哪里来', type: 'integer', enum: origins.map(([value]) => value) }],
    [`Envelope${suffix}`, object('公共字段', envelope)],
    [`Item${suffix}`, object('一项', item)],
    [
      `Page${suffix}`,
      {
        description: '一页',
        type: 'object',
        properties: { list: { type: 'array', items: { $ref: `${prefix}Notice${suffix}` } } },
        required: ['list'],
      },
    ],
    [`Request${suffix}`, object('请求', request, { additionalProperties: false })],
    ...messages.map(({ name, tag, doc, body }) => {
      const own = {
        type: 'object',
        properties: { kind: { const: tag, description: '通知的种类' }, body: object('内容', body) },
        required: ['kind', 'body'],
      };
      return [name, { description: doc, allOf: [{ $ref: `${prefix}Envelope${suffix}` }, own] }] as const;
    }),
  ];
}

function objectOf(doc: string, fields: readonly Field[], reference: (name: string) => Schema): Schema {
  const types: Readonly<Record<Field['kind'], Schema>> = {
    string: { type: 'string' },
    boolean: { type: 'boolean' },
    uint32: { type: 'integer', minimum: 0, maximum: 4294967295 },
    Item: reference('Item'),
    'Item[]': { type: 'array', items: reference('Item') },
    Origin: reference('Origin'),
  };
  return {
    description: doc,
    type: 'object',
    properties: Object.fromEntries(
      fields.map(({ name, kind, doc: fieldDoc }) => [name, { ...types[kind], description: fieldDoc }]),
    ),
    required: fields.filter(({ isOptional }) => !isOptional).map(({ name }) => name),
  };
}
