import { inspect } from 'node:util';
import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import {
  calls,
  createClient,
  createClientFor,
  type Call,
  type CallResult,
  type Fetch,
} from '../../../generated/kit/client/index.js';
import type { SendMsgRequest, SendMsgResponse } from '../../../generated/src/types.js';

const request = {
  touser: 'wm1',
  open_kfid: 'wk1',
  msgtype: 'text',
  text: { content: '机密内容' },
} as const satisfies SendMsgRequest;

type Answer = object | string | { readonly status: number; readonly text: string } | Error;

interface Sent {
  readonly url: URL;
  readonly method: string;
  readonly body: unknown;
}

/** A `fetch` that gives these answers, the last one again and again. */
function serve(...answers: readonly Answer[]): { readonly fetch: Fetch; readonly sent: Sent[] } {
  const sent: Sent[] = [];
  const fetch: Fetch = async (url, { method, body }) => {
    const answer = answers[Math.min(sent.length, answers.length - 1)]!;
    sent.push({ url: new URL(url), method, body: body === undefined ? undefined : JSON.parse(body) });
    if (answer instanceof Error) throw answer;
    const { status = 200, text } = answer as { readonly status?: number; readonly text?: string };
    const given = text ?? (typeof answer === 'string' ? answer : JSON.stringify(answer));
    return { ok: status < 300, status, text: async () => given };
  };
  return { fetch, sent };
}

const ok = { errcode: 0, errmsg: 'ok', msgid: 'm1' };
const expired = { errcode: 42001, errmsg: 'access_token expired' };

describe('a client', () => {
  it('has a method for each call of the spec, typed by it', () => {
    const client = createClient({ token: 't' });
    expect(Object.keys(client)).toEqual(Object.keys(calls));
    expectTypeOf(client.sendMsg).parameter(0).toEqualTypeOf<SendMsgRequest>();
    expectTypeOf(client.sendMsg).returns.resolves.toEqualTypeOf<CallResult<SendMsgResponse>>();
  });

  it('sends a request to its path, with the token, and gives the response', async () => {
    const { fetch, sent } = serve(ok);
    const result = await createClient({ token: 'a&b', fetch }).sendMsg(request);
    expect(result).toEqual({ ok: true, response: ok });
    expect(sent.map(({ url, method, body }) => [url.href, method, body])).toEqual([
      ['https://qyapi.weixin.qq.com/cgi-bin/kf/send_msg?access_token=a%26b', 'POST', request],
    ]);
  });

  it('puts what a GET asks into the address', async () => {
    const { fetch, sent } = serve({ errcode: 0, errmsg: 'ok', servicer_list: [] });
    const client = createClient({ token: async () => 't', fetch, baseUrl: 'http://127.0.0.1:1/proxy/' });
    expect((await client.servicerList({ open_kfid: 'wk 1&' })).ok).toBe(true);
    expect(sent[0]).toMatchObject({ method: 'GET', body: undefined });
    expect(sent[0]!.url.href).toBe(
      'http://127.0.0.1:1/proxy/cgi-bin/kf/servicer/list?open_kfid=wk%201%26&access_token=t',
    );
  });

  it('takes the global fetch by default', async () => {
    const { fetch, sent } = serve(ok);
    vi.stubGlobal('fetch', fetch);
    expect((await createClient({ token: 't' }).sendMsg(request)).ok).toBe(true);
    expect(sent).toHaveLength(1);
  });

  it('does not send a request that is wrong', async () => {
    const { fetch, sent } = serve(ok);
    const client = createClient({ token: 't', fetch });
    const wrong = { ...request, open_kfId: 'wk1', text: { content: '长'.repeat(700) } };
    const result = await client.sendMsg(wrong);
    expect(result).toMatchObject({ ok: false, kind: 'invalid-request', advice: 'fix-request' });
    expect(result.ok || result.label).toBe(
      '请求有误：text.content: max-bytes 2048; open_kfId: unknown-key open_kfid',
    );
    expect(sent).toEqual([]);
  });

  it.each([
    [95001, 'window-closed', '95001 '],
    [-1, 'retry', '-1 系统繁忙'],
    [40096, 'fix-request', '40096 '],
    [60020, 'stop', '60020 '],
    [7654321, 'stop', '7654321 没有收录的返回码'],
  ])('gives the error code %i with its label and advice', async (errcode, advice, label) => {
    const response = { errcode, errmsg: '机密内容' };
    const { fetch, sent } = serve(response);
    const result = await createClient({ token: 't', fetch }).sendMsg(request);
    expect(result).toMatchObject({ ok: false, kind: 'refused', code: errcode, advice, response });
    expect(result.ok || result.label).toContain(label);
    expect(result.ok || result.label).not.toContain('机密');
    expect(sent).toHaveLength(1);
  });

  it.each([
    ['a page of a gateway', '<html>502</html>', 'invalid-response', 'retry'],
    ['half a JSON', '{"errcode":0,"msg', 'invalid-response', 'retry'],
    ['JSON of another kind', { errcode: '0' }, 'invalid-response', 'stop'],
    ['null', 'null', 'invalid-response', 'stop'],
    ['status 502', { status: 502, text: '<html>' }, 'unreachable', 'retry'],
    ['status 404', { status: 404, text: '' }, 'unreachable', 'stop'],
    ['a network fault', new TypeError('fetch failed to http://secret-token'), 'unreachable', 'retry'],
  ])('gives a result for %s, too', async (_what, answer, kind, advice) => {
    const { fetch } = serve(answer);
    const result = await createClient({ token: 'secret-token', fetch }).sendMsg(request);
    expect(result).toMatchObject({ ok: false, kind, advice });
    expect(JSON.stringify(result)).not.toContain('secret');
  });

  it('gives the text of a response that is wrong, where no log comes upon it', async () => {
    const text = '{"errcode":45009,"errmsg":["机密"]}';
    const result = await createClient({ token: 't', fetch: serve(text).fetch }).sendMsg(request);
    expect(result).toMatchObject({ kind: 'invalid-response', code: 45009, advice: 'retry' });
    expect(!result.ok && result.kind === 'invalid-response' && result.raw).toBe(text);
    expect(inspect(result) + JSON.stringify({ ...result })).not.toContain('机密');
  });

  it('says which network fault it is, by its code', async () => {
    const cause = Object.assign(new Error('connect 10.0.0.1'), { code: 'ECONNREFUSED' });
    const { fetch } = serve(Object.assign(new TypeError('fetch failed'), { cause }));
    const result = await createClient({ token: 't', fetch }).sendMsg(request);
    expect(result.ok || result.label).toBe('网络故障（ECONNREFUSED）');
  });

  it('says nothing of the content, whatever is wrong', async () => {
    const { fetch } = serve({ errcode: '机密内容', errmsg: 1 });
    const client = createClient({ token: 'secret', fetch });
    const results = [
      await client.sendMsg({ ...request, touser: '', menu: '机密内容' } as never),
      await client.sendMsg(request),
    ];
    for (const result of results) {
      expect(result.ok).toBe(false);
      expect(JSON.stringify(result)).not.toMatch(/机密|secret/);
    }
  });
});

describe('the token', () => {
  it('is renewed once if it is refused, and the request sent again', async () => {
    const { fetch, sent } = serve(expired, ok);
    const token = vi.fn((refused?: string) => (refused === undefined ? 'old' : 'new'));
    expect((await createClient({ token, fetch }).sendMsg(request)).ok).toBe(true);
    expect(token.mock.calls).toEqual([[undefined], ['old']]);
    expect(sent.map(({ url }) => url.searchParams.get('access_token'))).toEqual(['old', 'new']);
  });

  it('is not renewed a second time for the same call', async () => {
    const { fetch, sent } = serve(expired);
    const result = await createClient({ token: () => 'old', fetch }).sendMsg(request);
    expect(result).toMatchObject({ ok: false, kind: 'refused', code: 42001, advice: 'renew-token' });
    expect(sent).toHaveLength(2);
  });

  it('is renewed by one of many calls at a time, and again when the new one is refused', async () => {
    let valid = 'b';
    const fetch: Fetch = async (url) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      const isValid = new URL(url).searchParams.get('access_token') === valid;
      return { ok: true, status: 200, text: async () => JSON.stringify(isValid ? ok : expired) };
    };
    let current = 'a';
    const token = vi.fn(async (refused?: string) => {
      if (refused !== undefined) current = valid;
      return current;
    });
    const client = createClient({ token, fetch });
    const many = async (): Promise<boolean[]> =>
      Promise.all(Array.from({ length: 10 }, async () => (await client.sendMsg(request)).ok));
    expect(new Set(await many())).toEqual(new Set([true]));
    valid = 'c';
    expect(new Set(await many())).toEqual(new Set([true]));
    expect(token.mock.calls.filter(([refused]) => refused !== undefined)).toEqual([['a'], ['b']]);
  });

  it('that cannot be had is a result, and is asked for again by the next call', async () => {
    const { fetch, sent } = serve(expired, expired, ok);
    const fault = new Error('no network');
    let attempts = 0;
    const token = async (refused?: string): Promise<string> => {
      attempts += 1;
      if (refused !== undefined && attempts < 4) throw fault;
      return 'a';
    };
    const client = createClient({ token, fetch });
    expect(await client.sendMsg(request)).toMatchObject({ ok: false, kind: 'no-token', cause: fault });
    expect((await client.sendMsg(request)).ok).toBe(true);
    expect(sent).toHaveLength(3);
  });

  it.each([
    ['nothing', undefined],
    ['a function that gives nothing', () => undefined],
    ['one that gives nothing in the end', async () => undefined],
    ['an empty text', ''],
  ])('that is %s is none, and nothing is sent', async (_what, token) => {
    const { fetch, sent } = serve(ok);
    const result = await createClient({ token: token as never, fetch }).sendMsg(request);
    expect(result).toMatchObject({ ok: false, kind: 'no-token', label: '取不到 access_token' });
    expect(result).toHaveProperty('cause', new TypeError('no access_token'));
    expect(sent).toEqual([]);
  });

  it('in a request is none', async () => {
    const { fetch, sent } = serve(ok);
    const call: Call<object, object> = {
      method: 'DELETE',
      path: '/thing',
      request: (value) => ({ ok: true, value: value as object }),
      response: (value) => ({ ok: true, value: value as object }),
    };
    const client = createClientFor(
      { remove: call, list: { ...call, request: undefined } as never },
      { token: 't', fetch },
    );
    await client.remove({ access_token: 'mine', ids: ['a', 'b'], filter: { x: 1 }, none: undefined });
    expect(sent[0]!.url.search).toBe('?access_token=t&ids=a&ids=b&filter=%7B%22x%22%3A1%7D');
  });
});

describe('the time that a call takes', () => {
  const never: Fetch = () => new Promise(() => undefined);

  it('ends, whatever fetch does', async () => {
    const client = createClient({ token: 't', fetch: never, timeout: 20 });
    const result = await client.sendMsg(request);
    expect(result).toEqual({ ok: false, kind: 'unreachable', advice: 'retry', label: '20 毫秒内没有响应' });
    expect((await client.sendMsg(request, { timeout: 5 })).ok).toBe(false);
  });

  it('ends, whatever the token does', async () => {
    const client = createClient({ token: () => new Promise(() => undefined), fetch: never, timeout: 20 });
    expect(await client.sendMsg(request)).toMatchObject({ kind: 'unreachable' });
  });

  it('stops fetch', async () => {
    let aborted = false;
    const fetch: Fetch = (_url, { signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          aborted = true;
          reject(new Error('stopped'));
        });
      });
    expect((await createClient({ token: 't', fetch, timeout: 5 }).sendMsg(request)).ok).toBe(false);
    expect(aborted).toBe(true);
  });

  it('ends when the signal says so, with its reason', async () => {
    const controller = new AbortController();
    const reason = new Error('shutting down');
    const client = createClient({ token: 't', fetch: never });
    const pending = client.sendMsg(request, { signal: controller.signal });
    controller.abort(reason);
    await expect(pending).rejects.toBe(reason);
    await expect(client.sendMsg(request, { signal: controller.signal })).rejects.toBe(reason);
  });
});

describe('a client for a table of one’s own', () => {
  const response = (value: unknown): { readonly ok: true; readonly value: { readonly id: number } } => ({
    ok: true,
    value: value as { readonly id: number },
  });
  const table: { readonly list: Call<undefined, { readonly id: number }> } = {
    list: { method: 'POST', path: '/list', response },
  };

  it('has methods without a request for calls without one', async () => {
    const { fetch, sent } = serve({ id: 1 });
    const client = createClientFor(table, { token: 't', fetch, baseUrl: 'http://127.0.0.1' });
    const result = await client.list({ timeout: 1000 });
    expectTypeOf(result).toEqualTypeOf<CallResult<{ readonly id: number }>>();
    expect(result).toEqual({ ok: true, response: { id: 1 } });
    expect(sent[0]).toMatchObject({ method: 'POST', body: {} });
  });
});
