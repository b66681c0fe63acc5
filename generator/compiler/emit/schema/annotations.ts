import type { Documented } from '../../model/model.js';
import type { JsonSchema } from './json-schema.js';

/** The descriptions of the spec, as annotations of a schema. */
export function annotations({ doc, source, since, deprecated }: Documented): JsonSchema {
  const lines = [
    doc,
    ...(since === undefined ? [] : [`始于：${since}`]),
    ...(deprecated === undefined ? [] : [`已弃用：${deprecated}`]),
  ];
  return {
    description: lines.join('\n'),
    ...(source !== undefined && { $comment: source }),
    ...(deprecated !== undefined && { deprecated: true }),
  };
}
