import { describe, expect, it } from 'vitest';
import { createClient } from '../../../generated/kit/client/index.js';
import {
  pagesOverClient,
  pagesOverFetch,
  readMessages,
  type Fetch,
  type FetchPage,
} from '../../../generated/kit/sync/index.js';
import { textMessageExample } from '../../../generated/src/examples.js';

const page = JSON.stringify({ errcode: 0, next_cursor: 'c1', has_more: 0, msg_list: [textMessageExample] });

type Answer = string | Error | { readonly status: number; readonly text: string };

function serve(...answers: readonly Answer[]): { readonly fetch: Fetch; readonly sent: [string, unknown][] } {
  const sent: [string, unknown][] = [];
  const fetch: Fetch = async (url, { body }) => {
    const answer = answers[Math.min(sent.length, answers.length - 1)]!;
    sent.push([url, JSON.parse(body!)]);
    if (answer instanceof Error) throw answer;
    const { status, text } = typeof answer === 'string' ? { status: 200, text: answer } : answer;
    return { ok: status === 200, status, text: async () => text };
  };
  return { fetch, sent };
}

const ways: readonly (readonly [string, (options: Parameters<typeof pagesOverFetch>[0]) => FetchPage])[] = [
  ['pagesOverFetch', pagesOverFetch],
  ['pagesOverClient', (options) => pagesOverClient(createClient(options))],
];

async function readAll(fetchPage: FetchPage, attempts = 5): Promise<number> {
  let count = 0;
  const none = (): undefined => undefined;
  for await (const _item of readMessages({
    fetchPage,
    load: none,
    save: none,
    openKfid: 'wk1',
    attempts,
    retryAfter: 1,
  }))
    count += 1;
  return count;
}

describe.each(ways)('%s', (_name, pagesOver) => {
  it('asks for a page where the service has them', async () => {
    const { fetch, sent } = serve(page);
    expect(await readAll(pagesOver({ token: 't', fetch }))).toBe(1);
    expect(sent).toEqual([
      ['https://qyapi.weixin.qq.com/cgi-bin/kf/sync_msg?access_token=t', { open_kfid: 'wk1' }],
    ]);
  });

  it.each([
    ['a network fault', new TypeError('fetch failed')],
    ['status 500', { status: 500, text: 'oops' }],
    ['a page of a gateway', '<html>'],
    ['half a JSON', page.slice(0, 50)],
    ['a page without a cursor', '{"errcode":0}'],
  ])('tries again after %s', async (_what, fault) => {
    const { fetch, sent } = serve(fault, fault, page);
    expect(await readAll(pagesOver({ token: 't', fetch }))).toBe(1);
    expect(sent).toHaveLength(3);
  });

  it('reads a page whose text beside the code is no text', async () => {
    const { fetch, sent } = serve(page.replace('{', '{"errmsg":7,'));
    expect(await readAll(pagesOver({ token: 't', fetch }))).toBe(1);
    expect(sent).toHaveLength(1);
  });

  it.each([
    ['a list that is none', '{"errcode":0,"next_cursor":"c1","msg_list":{}}', 'unreadable'],
    ['no page', '[]', 'unreadable'],
    ['a page of a gateway', '<html>', 'unreadable'],
    ['a refusal with a text that is none', '{"errcode":-1,"errmsg":7}', 'refused'],
  ])('calls %s by its name', async (_what, text, kind) => {
    const { fetch } = serve(text);
    await expect(readAll(pagesOver({ token: 't', fetch }), 1)).rejects.toMatchObject({ kind });
  });

  it('renews a token that is refused in words that are none', async () => {
    const { fetch, sent } = serve('{"errcode":42001,"errmsg":7}', page);
    const fetchPage = pagesOver({ token: (refused) => (refused === undefined ? 'old' : 'new'), fetch });
    expect(await readAll(fetchPage)).toBe(1);
    expect(sent.map(([url]) => url.split('=')[1])).toEqual(['old', 'new']);
  });

  it('gives up at once where another attempt is in vain', async () => {
    const { fetch, sent } = serve({ status: 404, text: '' });
    await expect(readAll(pagesOver({ token: 'secret', fetch }))).rejects.toThrow('读取消息失败：HTTP 404');
    expect(sent).toHaveLength(1);
  });

  it('goes on with another token when one is refused, and keeps that', async () => {
    const tokens = ['a', 'b'];
    let current = 0;
    const { fetch, sent } = serve('{"errcode":42001}', page);
    const token = async (refused?: string): Promise<string> => {
      if (refused === tokens[current]) current += 1;
      return tokens[current]!;
    };
    const fetchPage = pagesOver({ token, fetch });
    expect([await readAll(fetchPage), await readAll(fetchPage)]).toEqual([1, 1]);
    expect(sent.map(([url]) => url.at(-1))).toEqual(['a', 'b', 'b']);
  });

  it('says in time that there is no answer', async () => {
    const fetch: Fetch = () => new Promise(() => undefined);
    await expect(readAll(pagesOver({ token: 't', fetch, timeout: 5 }), 2)).rejects.toThrow(
      '读取消息失败：5 毫秒内没有响应（试了 2 次）',
    );
  });
});

it('a request that is wrong is not tried again', async () => {
  const { fetch, sent } = serve(page);
  const fetchPage = pagesOverClient(createClient({ token: 't', fetch }));
  const options = { fetchPage, load: () => undefined, save: () => undefined, limit: 5_000 };
  await expect(readMessages(options).next()).rejects.toMatchObject({ advice: 'fix-request' });
  expect(sent).toEqual([]);
});

it('why there is no token stands in the cause of the error', async () => {
  const fault = new Error('40013');
  const token = (): never => {
    throw fault;
  };
  const fetchPage = pagesOverClient(createClient({ token, fetch: serve(page).fetch }));
  const options = { fetchPage, load: () => undefined, save: () => undefined, attempts: 1 };
  await expect(readMessages(options).next()).rejects.toMatchObject({ cause: { cause: fault } });
});
