/** What can be drafted, and what the spec must have for it: a union told apart by `tag`, and a base to extend. */
export const draftKinds = {
  message: {
    folder: 'messages',
    suffix: 'Message',
    union: 'KfMessage',
    tag: 'msgtype',
    base: 'ContentMessage',
    /** Sent by a customer. */
    origin: 3,
  },
  event: {
    folder: 'events',
    suffix: 'Event',
    union: 'KfEvent',
    tag: 'event.event_type',
    base: 'EventMessage',
    /** Sent by the system. */
    origin: 4,
  },
} as const;

export type DraftKind = keyof typeof draftKinds;

export const draftKindNames = Object.keys(draftKinds) as readonly DraftKind[];

export function isDraftKind(word: string): word is DraftKind {
  return Object.hasOwn(draftKinds, word);
}
