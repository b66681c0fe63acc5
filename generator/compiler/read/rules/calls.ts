import { sentNames } from '../../model/sent-names.js';
import { callPath } from '../grammar/patterns.js';
import type { Rule } from './rule.js';

const PATH = new RegExp(callPath.source);

/** A call has a path of its own, sends what is marked as sent, and receives what is not. */
export const calls: Rule = (model, report) => {
  const sent = sentNames(model);
  const owners = new Map<string, string>();
  for (const { name, method, path, request, response } of model.calls) {
    if (!PATH.test(path.value)) report('invalid-call-path', path.origin.range, { path: path.value });
    const address = `${method} ${path.value}`;
    const owner = owners.get(address);
    if (owner === undefined) owners.set(address, name);
    else report('call-clash', path.origin.range, { address, other: owner });
    if (request !== undefined && !sent.has(request.value))
      report('unsent-request', request.origin.range, { name: request.value });
    if (sent.has(response.value)) report('sent-response', response.origin.range, { name: response.value });
  }
};
