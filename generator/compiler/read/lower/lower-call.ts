import type { Located } from '../../../base/source/range.js';
import type { Call, CallPart } from '../../model/call.js';
import type { CallDefinitionNode, Entry } from '../syntax.js';
import { lowerDocumentation } from './lower-documentation.js';

export function lowerCall({ key, value: node }: Entry<CallDefinitionNode>): Call {
  const { method, path, request, response } = node.call;
  return {
    name: key.value,
    origin: { range: key.range, keys: node.places },
    ...lowerDocumentation(node),
    method: method.value,
    path: partOf(path),
    ...(request && { request: partOf(request) }),
    response: partOf(response),
  };
}

function partOf({ value, range }: Located<string>): CallPart {
  return { value, origin: { range, keys: {} } };
}
