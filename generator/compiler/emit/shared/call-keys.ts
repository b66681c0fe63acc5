import type { Call } from '../../model/call.js';
import { constantName } from './constant-name.js';
import { isInherited } from './inherited-names.js';

/**
 * The key of each call in the table, and so the name of a client's method: `SendMsg` → `sendMsg`. A method may not
 * hide what every object has, and with one called `then` a client would be taken for a promise: these names get an
 * ending, which no other call has.
 */
export function callKeys(calls: readonly Call[]): ReadonlyMap<Call, string> {
  const plain = calls.map((call) => [call, constantName(call.name, '')] as const);
  const taken = new Set(plain.map(([, key]) => key));
  return new Map(
    plain.map(([call, key]) => [
      call,
      isInherited(key) || key === 'then' ? withEnding(`${key}Call`, taken) : key,
    ]),
  );
}

function withEnding(key: string, taken: ReadonlySet<string>): string {
  return taken.has(key) ? withEnding(`${key}Call`, taken) : key;
}
