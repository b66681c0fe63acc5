import { isKfMessage } from 'wecom-kf-messages';
import * as examples from 'wecom-kf-messages/examples';

/** A message or an event; what it holds is not looked at here. */
export type Message = Readonly<Record<string, unknown>>;

/** All messages and events among the samples of the spec, items of a page included. */
export function validMessages(): readonly Message[] {
  const found = new Map<string, Message>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isKfMessage(value)) found.set(JSON.stringify(value), value as unknown as Message);
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(Object.values(examples));
  return [...found.values()];
}

/** What tells kinds of messages apart. */
export function kindOf(message: Message): string {
  const event = message['event'] as Message | undefined;
  return String(event?.['event_type'] ?? message['msgtype']);
}
