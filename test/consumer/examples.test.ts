import { describe, expect, it } from 'vitest';
import * as examples from '../../generated/src/examples.js';
import * as guards from '../../generated/src/guards.js';

type Guard = (value: unknown) => boolean;

const named = Object.entries(examples).map(([name, example]) => {
  const type = name.charAt(0).toUpperCase() + name.slice(1, -'Example'.length);
  return [type, example] as const;
});

describe('wecom-kf-messages/examples', () => {
  it.each(named)('has a %s that passes its guard', (type, example) => {
    const guard = guards[`is${type}` as keyof typeof guards] as Guard | undefined;
    expect(guard?.(example)).toBe(true);
  });

  it('is plain JSON', () => {
    for (const [, example] of named) expect(JSON.parse(JSON.stringify(example))).toEqual(example);
  });

  it('has one for every type of message, sent or received', () => {
    const count = (guard: Guard): number => named.filter(([, example]) => guard(example)).length;
    expect(count(guards.isKfMessage)).toBe(24);
    expect(count(guards.isSendMsgRequest)).toBe(11);
    expect(count(guards.isSendMsgOnEventRequest)).toBe(2);
  });
});
