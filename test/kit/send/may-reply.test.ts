import { describe, expect, it } from 'vitest';
import { afterReceived, afterSent, mayReply, type ReplyWindow } from '../../../generated/kit/send/index.js';
import { msgSendFailEventExample, textMessageExample } from '../../../generated/src/examples.js';
import { FailType, Origin } from '../../../generated/src/index.js';

const now = 1_718_006_400;
const from = (origin: number, send_time: number): ReplyWindow =>
  afterReceived(undefined, { ...textMessageExample, origin, send_time });
const open = from(Origin.Customer, now);

describe('mayReply', () => {
  it('is for 48 hours after the last message of the customer', () => {
    const until = now + 172_800;
    expect(mayReply(open, now)).toEqual({ ok: true, left: 5, until });
    expect(mayReply(open, until - 1)).toEqual({ ok: true, left: 5, until });
    expect(mayReply(open, until)).toEqual({ ok: false, reason: 'expired' });
    expect(mayReply(open, NaN)).toMatchObject({ ok: false });
  });

  it('is for five messages', () => {
    expect(mayReply(afterSent(open), now)).toMatchObject({ ok: true, left: 4 });
    expect(mayReply(afterSent(afterSent(open, 3)), now)).toMatchObject({ ok: true, left: 1 });
    expect(mayReply(afterSent(open, 5), now)).toEqual({ ok: false, reason: 'used-up' });
    expect(mayReply(afterSent(open, 9), now)).toEqual({ ok: false, reason: 'used-up' });
  });

  it('is not before the customer has said something', () => {
    const none = { ok: false, reason: 'no-message' };
    expect(mayReply(undefined, now)).toEqual(none);
    expect(mayReply(from(Origin.Servicer, now), now)).toEqual(none);
    expect(mayReply(from(Origin.System, now), now)).toEqual(none);
    expect(mayReply(afterSent(undefined), now)).toEqual(none);
  });
});

describe('afterReceived', () => {
  const said = { ...textMessageExample, send_time: now };

  it('begins anew with each message of the customer, but not with one that comes again', () => {
    const used = afterSent(open, 5);
    expect(afterReceived(used, { ...said, send_time: now + 60 })).toEqual({ receivedAt: now + 60, sent: 0 });
    expect(afterReceived(used, said)).toBe(used);
    expect(afterReceived(used, { ...said, send_time: now - 60 })).toBe(used);
    expect(afterReceived(used, { ...said, origin: Origin.Servicer, send_time: now + 60 })).toBe(used);
  });

  it('learns from a failed send that others have used up the five', () => {
    const failed = (fail_type: number): ReturnType<typeof mayReply> => {
      const { event } = msgSendFailEventExample;
      const fail = { ...msgSendFailEventExample, send_time: now + 5, event: { ...event, fail_type } };
      return mayReply(afterReceived(afterSent(open), fail), now + 6);
    };
    expect(failed(FailType.LimitExceeded)).toEqual({ ok: false, reason: 'used-up' });
    expect(failed(FailType.Unknown)).toMatchObject({ ok: true, left: 4 });
    const stale = { ...msgSendFailEventExample, event: { ...msgSendFailEventExample.event, fail_type: 6 } };
    expect(afterReceived(open, stale)).toBe(open);
  });

  it('survives JSON, and changes nothing that it is given', () => {
    const window = Object.freeze(afterSent(open, 2));
    const restored = JSON.parse(JSON.stringify(window)) as ReplyWindow;
    expect(mayReply(restored, now)).toEqual(mayReply(window, now));
    afterSent(window);
    expect(window.sent).toBe(2);
  });
});
