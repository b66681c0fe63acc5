import type { Model } from '../../model/model.js';
import type { Emitter } from '../emitter.js';
import { notice } from '../shared/banner.js';
import { escapeUnseen } from '../shared/escape-unseen.js';
import { componentSchema } from './component-schema.js';
import { operationsByPath } from './operations.js';

/** One OpenAPI 3.1 document: the calls of the service, with every definition as a component. Only for a spec with calls. */
export const emitOpenapi: Emitter = {
  emit: ({ model }) =>
    model.calls.length === 0
      ? []
      : [{ path: 'schema/kf.openapi.json', language: 'json', text: documentOf(model) }],
};

function documentOf(model: Model): string {
  const schemas = [...model.definitions].map(([name, definition]) => [
    name,
    componentSchema(model, definition),
  ]);
  const document = {
    openapi: '3.1.0',
    // The spec has neither title nor version; a document must.
    info: { title: commonPath(model.calls.map(({ path }) => path.value)), version: '1', description: notice },
    paths: operationsByPath(model),
    components: { schemas: Object.fromEntries(schemas) as unknown },
  };
  return `${escapeUnseen(JSON.stringify(document, null, 2))}\n`;
}

/** What all paths begin with, in whole segments: the best name of a service that is known. */
function commonPath(paths: readonly string[]): string {
  const [first = [], ...others] = paths.map((path) => path.split('/').slice(1, -1));
  const length = first.findIndex((segment, index) => others.some((each) => each[index] !== segment));
  return `/${(length === -1 ? first : first.slice(0, length)).join('/')}`;
}
