import { pick, randomNumbers } from './random.js';
import type { Message } from './samples.js';
import { kindOf } from './samples.js';

/** What all contenders agree on, as JSON. */
export interface Agreed {
  readonly valid: readonly string[];
  readonly invalid: readonly string[];
}

/**
 * Values as they come from the network, each parsed by itself; each kind of message is as frequent as the others. Of what
 * is invalid, half is of a message type that nobody knows, half has one thing wrong.
 */
export function mixedTraffic(agreed: Agreed, count: number, invalidShare: number): readonly unknown[] {
  const random = randomNumbers(1);
  const kinds = new Map<string, string[]>();
  for (const text of agreed.valid) {
    const kind = kindOf(JSON.parse(text) as Message);
    kinds.set(kind, [...(kinds.get(kind) ?? []), text]);
  }
  const valid = (): Message => JSON.parse(pick(pick([...kinds.values()], random), random)) as Message;
  const invalid = (): unknown =>
    random() < 0.5
      ? { ...valid(), msgtype: 'red_packet' }
      : (JSON.parse(pick(agreed.invalid, random)) as unknown);
  return Array.from({ length: count }, (_, index) => {
    const due = Math.floor((index + 1) * invalidShare) > Math.floor(index * invalidShare);
    return due ? invalid() : valid();
  });
}
