import type { Documented } from '../../../model/model.js';
import type { JsonSchema } from './json-schema.js';

/** The descriptions of the spec, as annotations of a schema. */
export function annotations({ doc, source, since, deprecated }: Documented): JsonSchema {
  const introduction = since === undefined ? '' : `\n始于：${since}`;
  const end = deprecated === undefined ? '' : `\n已弃用：${deprecated}`;
  return {
    description: `${doc}${introduction}${end}`,
    ...(source !== undefined && { $comment: source }),
    ...(deprecated !== undefined && { deprecated: true }),
  };
}
