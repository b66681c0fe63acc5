import { describe, expect, it } from 'vitest';
import { importPackage } from '../support/import-package.js';
import { runTsc } from '../support/run-tsc.js';
import { shippedOutput } from '../support/shipped-output.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** Compiles as it is: each `@ts-expect-error` is a mistake that the types catch. */
const consumer = `
import { ChangeType, FailType, failTypeLabel, isKfEvent, isKfMessage, isTextMessage } from '../src/index.js';
import type { KfEvent, KfMessage, MsgSendFailEvent, SessionStatusChangeEvent, TextMessage } from '../src/index.js';

type Same<Left, Right> = (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false;
export const holds = <Claim extends true>(claim?: Claim): void => void claim;

export function unknownNarrows(value: unknown): string {
  // @ts-expect-error nothing is known before the guard
  value.msgtype;
  if (isTextMessage(value)) return value.text.content;
  return isKfMessage(value) ? value.msgid : '';
}

export function messageNarrows(m: KfMessage): string | number {
  // @ts-expect-error not every message has a text
  m.text;
  // @ts-expect-error the id of an event is inside of it
  m.open_kfid;
  switch (m.msgtype) {
    case 'text': {
      holds<Same<typeof m, TextMessage>>();
      // @ts-expect-error may be missing
      m.text.menu_id.length;
      return m.text.content;
    }
    case 'location': return m.location.latitude;
    case 'event': return eventNarrows(m);
    // @ts-expect-error written miniprogram
    case 'mini_program': return '';
    // @ts-expect-error written channels_shop_order
    case 'channel_shop_order': return '';
    // @ts-expect-error written schedule
    case 'calendar': return '';
    default: return m.msgid;
  }
}

export function eventNarrows(m: KfEvent): string {
  const { event } = m;
  switch (event.event_type) {
    case 'msg_send_fail': return event.fail_msgid;
    case 'enter_session': return event.welcome_code ?? '';
    case 'session_status_change': return sessionNarrows(event);
    // @ts-expect-error of another event
    case 'user_recall_msg': return event.fail_msgid;
    // @ts-expect-error no event
    case 'text': return '';
    default: return event.open_kfid;
  }
}

export function sessionNarrows(event: SessionStatusChangeEvent['event']): string {
  // @ts-expect-error depends on change_type
  event.new_servicer_userid.length;
  switch (event.change_type) {
    case ChangeType.Accept:
      holds<Same<typeof event.msg_code, string | undefined>>();
      holds<Same<typeof event.new_servicer_userid, string>>();
      holds<Same<typeof event.old_servicer_userid, string | undefined>>();
      return event.new_servicer_userid;
    case 2:
    case 4: return event.old_servicer_userid + event.new_servicer_userid;
    case 3: return event.old_servicer_userid + (event.msg_code ?? '');
    // @ts-expect-error not a change type
    case 5: return '';
  }
}

export function exhaustive(m: Exclude<KfMessage, KfEvent>): string {
  switch (m.msgtype) {
    case 'text': case 'image': case 'voice': case 'video': case 'file': case 'location': case 'link':
    case 'business_card': case 'miniprogram': case 'msgmenu': case 'channels_shop_product':
    case 'channels_shop_order': case 'merged_msg': case 'channels': case 'note': case 'meeting':
    case 'schedule': return m.msgid;
    default: { const rest: never = m; return rest; }
  }
}

export function notExhaustive(m: Exclude<KfMessage, KfEvent>): string {
  switch (m.msgtype) {
    case 'text': return m.msgid;
    // @ts-expect-error more than text
    default: { const rest: never = m; return rest; }
  }
}

export function eventsOnly(value: KfMessage): KfEvent | undefined {
  // @ts-expect-error also messages
  const event: KfEvent = value;
  return isKfEvent(value) ? value : event;
}

type Failure = MsgSendFailEvent['event']['fail_type'];
export const known: Failure = FailType.Rejected;
export const unlisted: Failure = 99;
export const ten: 10 = FailType.Rejected;
export const label: string | undefined = failTypeLabel(known);
// @ts-expect-error a number
export const text: Failure = '10';
// @ts-expect-error no such code
export const missing = FailType.NoSuchCode;
// @ts-expect-error may be unknown
export const sure: string = failTypeLabel(99);
// @ts-expect-error constants cannot be changed
FailType.Rejected = 11;
`;

const { exports } = await importPackage(shippedOutput);

describe('a consumer', () => {
  const folder = temporaryFolder({ ...shippedOutput.files, 'test/consumer.ts': consumer });

  it.each(['typescript-5.9', 'typescript-7'] as const)(
    'gets narrowed types and each mistake caught by %s',
    async (compiler) => {
      expect(await runTsc(folder, {}, compiler)).toEqual({ code: 0, output: '' });
    },
  );

  it('gets Chinese labels of codes, and none for an unknown code', () => {
    const label = exports['failTypeLabel'] as (code: number) => string | undefined;
    expect([label(10), label(99), label(3)]).toEqual(['用户拒收', undefined, undefined]);
    expect(exports['FailType']).toMatchObject({ Rejected: 10 });
  });
});
