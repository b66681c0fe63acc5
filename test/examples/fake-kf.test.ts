import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isKfMessage, isSyncMsgResponse } from 'wecom-kf-messages';
import { createClient, type KfClient } from 'wecom-kf-messages/client';
import { startFakeKf, type FakeKf } from '../../examples/fake-kf/index.js';

let fake: FakeKf;
let client: KfClient;
let now = 1_750_000_000;

beforeEach(async () => {
  now = 1_750_000_000;
  fake = await startFakeKf({ now: () => now });
  const response = await fetch(`${fake.url}/cgi-bin/gettoken?corpid=ww1&corpsecret=s`);
  const { access_token } = (await response.json()) as { readonly access_token: string };
  client = createClient({ token: access_token, baseUrl: fake.url });
});

afterEach(() => fake.close());

const text = { touser: 'wm1', open_kfid: 'wk1', msgtype: 'text', text: { content: '您好' } } as const;
const customer = { open_kfid: 'wk1', external_userid: 'wm1' } as const;

async function codeOf(result: Promise<{ readonly ok: boolean; readonly code?: number }>): Promise<unknown> {
  const { ok, code } = await result;
  return ok ? 0 : code;
}

describe('the fake of the service', () => {
  it('has pages whose items are messages of the spec', async () => {
    fake.service.enter('wk1', 'wm1');
    fake.service.write('wk1', 'wm1', '一');
    fake.service.fail('wk1', 'wm1', 'sent-1');
    const first = await client.syncMsg({ limit: 2 });
    expect(first).toMatchObject({ ok: true, response: { has_more: 1, next_cursor: 'p2' } });
    const second = await client.syncMsg({ limit: 2, cursor: 'p2' });
    expect(second).toMatchObject({ ok: true, response: { has_more: 0, next_cursor: 'p3' } });
    for (const result of [first, second]) {
      if (!result.ok) throw new Error(result.label);
      expect(isSyncMsgResponse(result.response)).toBe(true);
      expect(result.response.msg_list!.every(isKfMessage)).toBe(true);
    }
    expect(await codeOf(client.syncMsg({ cursor: 'none' }))).toBe(40058);
  });

  it('sends five messages within 48 hours after one of the customer', async () => {
    expect(await codeOf(client.sendMsg(text))).toBe(95002);
    fake.service.write('wk1', 'wm1', '一');
    const codes: unknown[] = [];
    for (let count = 0; count < 6; count += 1) codes.push(await codeOf(client.sendMsg(text)));
    expect(codes).toEqual([0, 0, 0, 0, 0, 95001]);
    fake.service.write('wk1', 'wm1', '二');
    now += 48 * 60 * 60 - 1;
    expect(await codeOf(client.sendMsg(text))).toBe(0);
    now += 1;
    expect(await codeOf(client.sendMsg(text))).toBe(95002);
    expect(fake.service.sent).toHaveLength(6);
  });

  it('gives what is of the account that is asked for', async () => {
    fake.service.write('wk1', 'wm1', '一');
    fake.service.write('wk2', 'wm1', '二');
    fake.service.enter('wk2', 'wm1');
    expect(await client.syncMsg({ open_kfid: 'wk1' })).toMatchObject({
      response: { msg_list: [{ open_kfid: 'wk1' }], next_cursor: 'p3', has_more: 0 },
    });
    expect(await client.syncMsg({ open_kfid: 'wk2', limit: 1 })).toMatchObject({
      response: { msg_list: [{ open_kfid: 'wk2' }], next_cursor: 'p2', has_more: 1 },
    });
  });

  it('sends nothing of a program while a person is asked for, until the conversation has ended', async () => {
    fake.service.write('wk1', 'wm1', '一');
    await client.serviceStateTrans({ ...customer, service_state: 2 });
    expect(await codeOf(client.sendMsg(text))).toBe(95018);
    await client.serviceStateTrans({ ...customer, service_state: 4 });
    fake.service.write('wk1', 'wm1', '二');
    expect(await codeOf(client.sendMsg(text))).toBe(0);
  });

  it('takes a code once, and for 20 seconds', async () => {
    const welcome = (code: string): Promise<unknown> =>
      codeOf(client.sendMsgOnEvent({ code, msgtype: 'text', text: { content: '您好' } }));
    const conversation = fake.service.conversation('wk1', 'wm1');
    conversation.grant('a', now);
    expect([await welcome('a'), await welcome('a')]).toEqual([0, 40029]);
    conversation.grant('b', now);
    now += 20;
    expect(await welcome('b')).toBe(40029);
  });

  it('hands over to a servicer', async () => {
    const hand = (servicer_userid: string): Promise<unknown> =>
      codeOf(client.serviceStateTrans({ ...customer, service_state: 3, servicer_userid }));
    expect(await hand('nobody')).toBe(95014);
    expect(await hand('LinXia')).toBe(0);
    expect(await hand('LinXia')).toBe(95016);
    expect(await client.serviceStateGet(customer)).toMatchObject({
      response: { service_state: 3, servicer_userid: 'LinXia' },
    });
    expect(await client.servicerList({ open_kfid: 'wk1' })).toMatchObject({ ok: true });
  });

  it('knows its tokens, and the calls of the spec', async () => {
    fake.service.expireTokens();
    expect(await codeOf(client.accountList({}))).toBe(42001);
    const post = async (path: string): Promise<unknown> =>
      (await fetch(fake.url + path, { method: 'POST' })).json();
    expect(await post('/cgi-bin/gettoken')).toMatchObject({ errcode: 40013 });
    expect(await post('/cgi-bin/kf/send_msg?access_token=x')).toMatchObject({ errcode: 42001 });
  });
});
