import type { Call } from '../../model/call.js';
import { firstLine } from '../../model/first-line.js';
import type { Model } from '../../model/model.js';
import { annotations } from '../shared/json-schema/annotations.js';
import { callKeys } from '../shared/call-keys.js';
import { typeSchema } from '../shared/json-schema/type-schema.js';
import { componentReference, documented, inDocument } from './component-schema.js';

/** The calls of the service by path, then by method. */
export function operationsByPath(model: Model): Readonly<Record<string, unknown>> {
  const paths = new Map<string, Record<string, unknown>>();
  for (const [call, key] of callKeys(model.calls)) {
    const operations = paths.get(call.path.value) ?? {};
    operations[call.method.toLowerCase()] = operation(model, call, key);
    paths.set(call.path.value, operations);
  }
  return Object.fromEntries(paths);
}

function operation(model: Model, call: Call, operationId: string): object {
  const { doc, method, request, response } = call;
  return {
    operationId,
    summary: firstLine(doc),
    ...documented(annotations(call)),
    ...(request !== undefined && requestOf(model, method, request.value)),
    responses: { 200: { description: docOf(model, response.value), content: contentOf(response.value) } },
  };
}

/** What is asked for with `GET` or `DELETE` stands in the address. */
function requestOf(model: Model, method: string, name: string): object {
  if (method !== 'GET' && method !== 'DELETE')
    return { requestBody: { required: true, description: docOf(model, name), content: contentOf(name) } };
  const definition = model.definitions.get(name);
  if (definition?.kind !== 'object') return { parameters: [queryOf(name)] };
  return {
    parameters: definition.fields.map((field) => {
      const { description, deprecated } = annotations(field);
      return {
        name: field.name,
        in: 'query',
        required: field.presence.kind === 'required',
        description,
        ...(deprecated && { deprecated }),
        schema: inDocument(typeSchema(field.type)),
      };
    }),
  };
}

/** All properties of a value, each as a parameter of its own: what `form` makes of an object. */
function queryOf(name: string): object {
  return {
    name,
    in: 'query',
    required: true,
    style: 'form',
    explode: true,
    schema: { $ref: componentReference(name) },
  };
}

function contentOf(name: string): object {
  return { 'application/json': { schema: { $ref: componentReference(name) } } };
}

function docOf(model: Model, name: string): string {
  return model.definitions.get(name)?.doc ?? name;
}
