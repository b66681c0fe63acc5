import { describe, expect, it, vi } from 'vitest';
import {
  describeItem,
  msgidOf,
  readMessages,
  SyncError,
  type FetchPage,
  type ReadMessagesOptions,
  type SyncFault,
  type SyncState,
} from '../../../generated/kit/sync/index.js';
import { textMessageExample } from '../../../generated/src/examples.js';
import { parseSyncMsgResponse, type KfMessageItem } from '../../../generated/src/pages.js';
import type { SyncMsgRequest } from '../../../generated/src/types.js';

const message = (msgid: string): object => ({ ...textMessageExample, msgid });
const page = (ids: readonly (string | object)[], next: string, more: 0 | 1 = 0): object => ({
  errcode: 0,
  errmsg: 'ok',
  next_cursor: next,
  has_more: more,
  msg_list: ids.map((id) => (typeof id === 'string' ? message(id) : id)),
});

const idOf = (item: KfMessageItem): string =>
  (item.kind === 'message' ? item.message : (item.raw as { readonly msgid?: string })).msgid ?? item.kind;

interface Asked extends SyncMsgRequest {
  readonly renewToken: boolean;
}

/** Answers by cursor (`''` without one), each but the last given once; what is an error is thrown. */
function serve(answers: Readonly<Record<string, readonly unknown[]>>): {
  readonly fetchPage: FetchPage;
  readonly asked: Asked[];
} {
  const left = new Map(Object.entries(answers).map(([cursor, list]) => [cursor, [...list]]));
  const asked: Asked[] = [];
  const fetchPage: FetchPage = async (request, { renewToken }) => {
    asked.push({ ...request, renewToken });
    const list = left.get(request.cursor ?? '') ?? [];
    const answer = list.length > 1 ? list.shift() : list[0];
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { fetchPage, asked };
}

/** A place for the state that only JSON survives. */
function store(): { text: string | undefined; load: () => unknown; save: (state: SyncState) => void } {
  const kept = {
    text: undefined as string | undefined,
    load: (): unknown => kept.text && JSON.parse(kept.text),
    save: (state: SyncState): void => void (kept.text = JSON.stringify(state)),
  };
  return kept;
}

type Options = Partial<ReadMessagesOptions> & { readonly fetchPage: FetchPage };

async function readAll(
  options: Options,
  handle: (id: string) => unknown = () => undefined,
): Promise<string[]> {
  const taken: string[] = [];
  for await (const item of readMessages({ ...store(), retryAfter: 1, ...options })) {
    await handle(idOf(item));
    taken.push(idOf(item));
  }
  return taken;
}

describe('readMessages', () => {
  it('goes on while there is more, over empty pages, too', async () => {
    const { fetchPage, asked } = serve({
      '': [page(['a', 'b'], 'c1', 1)],
      c1: [page([], 'c2', 1)],
      c2: [JSON.stringify(page(['c'], 'c3'))],
    });
    expect(await readAll({ fetchPage })).toEqual(['a', 'b', 'c']);
    expect(asked.map(({ cursor }) => cursor)).toEqual([undefined, 'c1', 'c2']);
  });

  it('gives what is unknown or broken, too, in its place', async () => {
    const unknown = { ...message('u'), msgtype: 'red_packet' };
    const broken = { ...message('i'), text: { content: 1 } };
    const { fetchPage } = serve({ '': [page(['a', unknown, broken, { x: 1 }, 'b'], 'c1')] });
    const kinds: string[] = [];
    for await (const item of readMessages({ ...store(), fetchPage }))
      kinds.push(`${item.kind} ${idOf(item)}`);
    expect(kinds).toEqual(['message a', 'unknown u', 'invalid i', 'invalid invalid', 'message b']);
  });

  it('asks with what it is given, and leaves out what is empty', async () => {
    const { fetchPage, asked } = serve({ '': [page([], 'c1', 1)], c1: [page([], 'c2')] });
    await readAll({ fetchPage, openKfid: 'wk1', token: 'T', limit: 10, voiceFormat: 1 });
    await readAll({ fetchPage, openKfid: '', token: '' });
    const given = { open_kfid: 'wk1', token: 'T', limit: 10, voice_format: 1, renewToken: false };
    expect(asked.slice(0, 2)).toEqual([given, { ...given, cursor: 'c1' }]);
    expect(asked.slice(2)).toEqual([{ renewToken: false }, { cursor: 'c1', renewToken: false }]);
  });

  it('saves an item only once the consumer has taken it, and the cursor once it has taken the page', async () => {
    const { fetchPage } = serve({ '': [page(['a', 'b'], 'c1', 1)], c1: [page(['c'], 'c2')] });
    const events: string[] = [];
    const save = ({ cursor, handled }: SyncState): void =>
      void events.push(`${cursor ?? '-'} ${handled.join()}`);
    await readAll({ fetchPage, save }, (id) => events.push(id));
    expect(events).toEqual(['a', '- a', 'b', 'c1 a,b', 'c', 'c2 a,b,c']);
  });

  it('waits for what it saves, and stops if that fails', async () => {
    const { fetchPage } = serve({ '': [page(['a', 'b'], 'c1')] });
    const full = new Error('disk full');
    const save = vi.fn(async () => Promise.reject(full));
    const handled: string[] = [];
    await expect(readAll({ fetchPage, save }, (id) => handled.push(id))).rejects.toBe(full);
    expect([handled, save.mock.calls.length]).toEqual([['a'], 1]);
  });

  it('does not save what stays as it is', async () => {
    const { fetchPage } = serve({ '': [page([], 'c1')], c1: [page([], 'c1')] });
    const kept = store();
    const save = vi.fn(kept.save);
    await readAll({ fetchPage, load: kept.load, save });
    await readAll({ fetchPage, load: kept.load, save });
    expect(save).toHaveBeenCalledTimes(1);
  });
});

describe('each msgid is given once', () => {
  it('within a page, and in a page that comes again', async () => {
    const first = page(['a', 'b', 'a'], 'c1', 1);
    const { fetchPage } = serve({ '': [first], c1: [first, page(['b', 'c'], 'c2')] });
    expect(await readAll({ fetchPage })).toEqual(['a', 'b', 'c']);
  });

  it('across restarts, by what was saved', async () => {
    const kept = store();
    const { fetchPage } = serve({ '': [page(['a', 'b'], 'c1')], c1: [page(['b', 'c'], 'c2')] });
    expect(await readAll({ fetchPage, ...kept })).toEqual(['a', 'b']);
    expect(JSON.parse(kept.text!)).toEqual({ version: 1, cursor: 'c1', handled: ['a', 'b'] });
    expect(await readAll({ fetchPage, ...kept })).toEqual(['c']);
  });

  it('with a bounded memory, which always holds the page that is read', async () => {
    const ids = (name: string): string[] => Array.from({ length: 30 }, (_, index) => `${name}${index}`);
    const kept = store();
    const sizes: number[] = [];
    const save = (state: SyncState): void => {
      sizes.push(state.handled.length);
      kept.save(state);
    };
    const { fetchPage } = serve({
      '': [page(ids('a'), 'c1', 1)],
      c1: [page(ids('b'), 'c2', 1)],
      c2: [page(ids('c'), 'c3')],
    });
    const handled: string[] = [];
    const crash = (id: string): void => {
      if (id === 'b20') throw new Error('crash');
      handled.push(id);
    };
    await expect(readAll({ fetchPage, ...kept, save, remember: 5 }, crash)).rejects.toThrow('crash');
    await readAll({ fetchPage, ...kept, save, remember: 5 }, (id) => handled.push(id));
    expect(handled).toEqual([...ids('a'), ...ids('b'), ...ids('c')]);
    expect(Math.max(...sizes)).toBe(34);
    expect((JSON.parse(kept.text!) as SyncState).handled).toEqual(ids('c').slice(-5));
  });

  it.each(['a', 'b', 'c', 'd'])(
    'the handler that throws at %s gets it again, and nothing else',
    async (bad) => {
      const { fetchPage } = serve({ '': [page(['a', 'b'], 'c1', 1)], c1: [page(['c', 'd'], 'c2')] });
      const kept = store();
      const seen: string[] = [];
      const failing = (id: string): void => {
        seen.push(id);
        if (id === bad) throw new Error('handler');
      };
      await expect(readAll({ fetchPage, ...kept }, failing)).rejects.toThrow('handler');
      await readAll({ fetchPage, ...kept }, (id) => seen.push(id));
      expect(seen.filter((id, index) => seen.indexOf(id) === index)).toEqual(['a', 'b', 'c', 'd']);
      expect(seen.filter((id, index) => seen.indexOf(id) !== index)).toEqual([bad]);
    },
  );

  it.each(['before saving', 'after saving'])(
    'a crash %s repeats at most the item handed out last',
    async (when) => {
      for (let crashAt = 1; crashAt <= 4; crashAt += 1) {
        const { fetchPage } = serve({
          '': [page(['a', 'b'], 'c1', 1)],
          c1: [page(['c', 'd'], 'c2')],
          c2: [page([], 'c2')],
        });
        const kept = store();
        let saves = 0;
        const save = (state: SyncState): void => {
          saves += 1;
          if (saves === crashAt && when === 'before saving') throw new Error('crash');
          kept.save(state);
          if (saves === crashAt) throw new Error('crash');
        };
        const seen: string[] = [];
        await expect(readAll({ fetchPage, load: kept.load, save }, (id) => seen.push(id))).rejects.toThrow(
          'crash',
        );
        const last = seen.at(-1)!;
        await readAll({ fetchPage, ...kept }, (id) => seen.push(id));
        const twice = seen.filter((id, index) => seen.indexOf(id) !== index);
        expect(new Set(seen)).toEqual(new Set(['a', 'b', 'c', 'd']));
        expect(twice).toEqual(when === 'before saving' ? [last] : []);
      }
    },
  );

  it('to a consumer that breaks, the last item comes again', async () => {
    const { fetchPage } = serve({ '': [page(['a', 'b'], 'c1')] });
    const kept = store();
    for await (const item of readMessages({ fetchPage, ...kept })) if (idOf(item) === 'a') break;
    expect(await readAll({ fetchPage, ...kept })).toEqual(['a', 'b']);
  });

  it('two runners on one store lose nothing', async () => {
    for (let turn = 0; turn < 50; turn += 1) {
      const { fetchPage } = serve({
        '': [page(['a', 'b', 'c'], 'c1', 1)],
        c1: [page(['d', 'e'], 'c2', 1)],
        c2: [page(['f', 'g'], 'c3')],
        c3: [page([], 'c3')],
      });
      const kept = store();
      const seen: string[] = [];
      const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.random() * 2));
      const run = async (crashes: boolean): Promise<void> => {
        const handle = async (id: string): Promise<void> => {
          await pause();
          if (crashes && Math.random() < 0.3) throw new Error('crash');
          seen.push(id);
        };
        await readAll({ fetchPage, ...kept }, handle).catch(() => undefined);
      };
      await Promise.all([run(true), run(true)]);
      await run(false);
      expect([...new Set(seen)].sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
      for (const id of seen) expect(seen.filter((each) => each === id).length).toBeLessThanOrEqual(3);
    }
  });
});

const refused = (errcode: number): object => ({ errcode, errmsg: '机密' });
const faults = (): { list: SyncFault[]; onFault: (fault: SyncFault) => void } => {
  const list: SyncFault[] = [];
  return { list, onFault: (fault) => void list.push(fault) };
};

describe('what is no function', () => {
  it.each(['fetchPage', 'load', 'save'])('is refused before a page is fetched: %s', async (name) => {
    const { fetchPage, asked } = serve({ '': [page(['a'], 'c1')] });
    const options = { fetchPage, load: () => undefined, save: () => undefined, [name]: undefined } as never;
    await expect(readMessages(options).next()).rejects.toThrow(
      new TypeError('readMessages: fetchPage, load and save should be functions'),
    );
    expect(asked).toEqual([]);
  });
});

it('an item has its msgid, whatever else is wrong with it', () => {
  const { items } = parseSyncMsgResponse({
    errcode: 0,
    msg_list: [
      textMessageExample,
      { msgid: 'u', msgtype: 'new' },
      { msgid: 'i' },
      { msgid: '' },
      { msgid: 5 },
      null,
    ],
  });
  expect(items.map(msgidOf)).toEqual([textMessageExample.msgid, 'u', 'i', undefined, undefined, undefined]);
});

describe('a line about an item that cannot be handled', () => {
  const lineOf = (item: unknown): string =>
    parseSyncMsgResponse({ errcode: 0, msg_list: [item] })
      .items.map((each) => (each.kind === 'message' ? 'fine' : describeItem(each)))
      .join();

  it.each([
    [{ msgid: 'u-1', msgtype: 'red_packet' }, '没有收录（u-1）：msgtype = red_packet'],
    [{ msgid: 'u', msgtype: 'event', event: { event_type: 'new' } }, '没有收录（u）：event.event_type = new'],
    [{ ...textMessageExample, msgid: 'i', text: { content: 1 } }, '有误（i）：text.content: string'],
    [{ msgtype: 'red_packet' }, '没有收录（没有 msgid）：msgtype = red_packet'],
    ['no object', '有误（没有 msgid）：(root): object'],
  ])('says which one, and why: %j', (item, line) => {
    expect(lineOf(item)).toBe(line);
  });

  it.each(['a\nb', '\u001b[31m', '\u202e', '我的密码', 'x'.repeat(65), 'a b'])(
    'has nothing that is no id and no tag: %j',
    (text) => {
      expect(lineOf({ msgid: text, msgtype: text })).toBe('没有收录（…）：msgtype = …');
      const broken = { ...textMessageExample, msgid: text, send_time: text };
      expect(lineOf(broken)).toMatch(/^有误（…）：send_time: integer [\d.]+$/);
    },
  );
});

describe('what fails is tried again', () => {
  it.each([
    ['a network fault', new TypeError('fetch failed')],
    ['a system that is busy', refused(-1)],
    ['too many calls', refused(45009)],
    ['a page of a gateway', '<html>502</html>'],
    ['half a JSON', '{"errcode":0,"msg_list":['],
    ['no page', []],
    ['nothing', undefined],
    ['a page without a cursor', { errcode: 0, errmsg: 'ok', has_more: 0, msg_list: [] }],
    ['a list that is none', { ...page([], 'c9'), msg_list: {} }],
    ['a cursor that is none', { ...page([], 'c9'), next_cursor: 1 }],
  ])('%s', async (_what, fault) => {
    const { fetchPage, asked } = serve({ '': [fault, fault, page(['a'], 'c1')] });
    const { list, onFault } = faults();
    expect(await readAll({ fetchPage, onFault })).toEqual(['a']);
    expect([asked.length, list.length]).toEqual([3, 2]);
    expect(JSON.stringify(list)).not.toContain('机密');
  });

  it('with longer and longer waits', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    try {
      const at: number[] = [];
      const fetchPage: FetchPage = async () => {
        at.push(Date.now());
        throw new Error('down');
      };
      const failed = expect(readAll({ fetchPage, retryAfter: 1000, attempts: 9 })).rejects.toThrow(
        '试了 9 次',
      );
      await vi.runAllTimersAsync();
      await failed;
      const waits = at.slice(1).map((time, index) => time - at[index]!);
      waits.forEach((wait, index) => {
        const longest = Math.min(60_000, 1000 * 2 ** index);
        expect(wait).toBeGreaterThanOrEqual(longest / 2 - 1);
        expect(wait).toBeLessThanOrEqual(longest);
      });
      expect(waits).toHaveLength(8);
    } finally {
      vi.useRealTimers();
    }
  });

  it('not for ever: the error has the label, and nothing is lost', async () => {
    const kept = store();
    const { fetchPage, asked } = serve({ '': [page(['a'], 'c1', 1)], c1: [refused(-1)] });
    const seen: string[] = [];
    const error = await readAll({ fetchPage, ...kept, attempts: 4 }, (id) => seen.push(id)).catch(
      (e: unknown) => e,
    );
    expect(error).toBeInstanceOf(SyncError);
    expect(error).toMatchObject({
      kind: 'refused',
      code: -1,
      advice: 'retry',
      label: expect.stringContaining('系统繁忙') as string,
    });
    expect((error as Error).message).toBe('读取消息失败：-1 系统繁忙，建议稍候重试（试了 4 次）');
    expect([seen, asked.length]).toEqual([['a'], 5]);
    expect(JSON.parse(kept.text!)).toEqual({ version: 1, cursor: 'c1', handled: ['a'] });
  });

  it('anew after each page that brings something', async () => {
    const fault = new Error('down');
    const { fetchPage } = serve({
      '': [fault, fault, page(['a'], 'c1', 1)],
      c1: [fault, fault, page([], 'c2', 1)],
      c2: [fault, fault, page(['b'], 'c3')],
    });
    expect(await readAll({ fetchPage, attempts: 3 })).toEqual(['a', 'b']);
  });

  it('the error has what fetchPage threw', async () => {
    const cause = new TypeError('fetch failed');
    const { fetchPage } = serve({ '': [cause] });
    await expect(readAll({ fetchPage, attempts: 1 })).rejects.toMatchObject({ kind: 'unreachable', cause });
  });

  it('a fetchPage that throws at once is like one that rejects', async () => {
    const fetchPage = (() => {
      throw new Error('down');
    }) as FetchPage;
    await expect(readAll({ fetchPage, attempts: 2 })).rejects.toThrow(SyncError);
  });
});

describe('error codes', () => {
  it.each([
    [40096, 'fix-request'],
    [48002, 'stop'],
    [95013, 'window-closed'],
    [7654321, 'stop'],
  ])('%i stops at once', async (code, advice) => {
    const { fetchPage, asked } = serve({ '': [refused(code)] });
    await expect(readAll({ fetchPage })).rejects.toMatchObject({ kind: 'refused', code, advice });
    expect(asked).toHaveLength(1);
  });

  it('a token that is refused is renewed at once', async () => {
    const { fetchPage, asked } = serve({ '': [refused(42001), page(['a'], 'c1')] });
    const { list, onFault } = faults();
    expect(await readAll({ fetchPage, onFault, retryAfter: 60_000 })).toEqual(['a']);
    expect(asked.map(({ renewToken }) => renewToken)).toEqual([false, true]);
    expect(list).toEqual([]);
  });

  it('tokens that are refused again and again end it', async () => {
    const { fetchPage, asked } = serve({ '': [refused(42001)] });
    await expect(readAll({ fetchPage, attempts: 3 })).rejects.toMatchObject({
      code: 42001,
      advice: 'renew-token',
    });
    expect(asked.map(({ renewToken }) => renewToken)).toEqual([false, true, true, true]);
  });

  it('the token of a callback is left out once it is too old', async () => {
    const { fetchPage, asked } = serve({
      '': [refused(95007), page(['a'], 'c1', 1)],
      c1: [page(['b'], 'c2')],
    });
    expect(await readAll({ fetchPage, token: 'T' })).toEqual(['a', 'b']);
    expect(asked.map(({ token }) => token)).toEqual(['T', undefined, undefined]);
    const again = serve({ '': [refused(95007)] });
    await expect(readAll({ fetchPage: again.fetchPage, token: 'T' })).rejects.toMatchObject({ code: 95007 });
    expect(again.asked).toHaveLength(2);
  });

  it('the text beside the code decides nothing', async () => {
    const { fetchPage } = serve({ '': [{ ...page(['a'], 'c1'), errmsg: 7 }] });
    expect(await readAll({ fetchPage })).toEqual(['a']);
  });
});

describe('more that never comes', () => {
  it.each([
    ['a cursor that stays', { '': [page(['a'], 'c1', 1)], c1: [page([], 'c1', 1)] }],
    [
      'cursors in a circle',
      { '': [page(['a'], 'c1', 1)], c1: [page(['a'], 'c2', 1)], c2: [page([], 'c1', 1)] },
    ],
  ])('%s ends it', async (_what, answers) => {
    const { fetchPage, asked } = serve(answers);
    const kept = store();
    await expect(readAll({ fetchPage, ...kept, attempts: 3 })).rejects.toMatchObject({ kind: 'stuck' });
    expect(asked.length).toBeLessThanOrEqual(8);
    expect(JSON.parse(kept.text!)).toMatchObject({ handled: ['a'] });
  });

  it('a cursor that moves after all is followed', async () => {
    const { fetchPage } = serve({
      '': [page(['a'], 'c1', 1)],
      c1: [page([], 'c1', 1), page(['b'], 'c1', 1), page([], 'c1', 1), page([], 'c2', 1)],
      c2: [page(['c'], 'c3')],
    });
    expect(await readAll({ fetchPage, attempts: 2 })).toEqual(['a', 'b', 'c']);
  });
});

describe('the signal', () => {
  it('ends it after the item in hand, which is saved', async () => {
    const { fetchPage, asked } = serve({ '': [page(['a', 'b'], 'c1', 1)], c1: [page(['c'], 'c2')] });
    const kept = store();
    const controller = new AbortController();
    const taken = await readAll({ fetchPage, ...kept, signal: controller.signal }, () => controller.abort());
    expect([taken, asked.length]).toEqual([['a'], 1]);
    expect(JSON.parse(kept.text!)).toEqual({ version: 1, handled: ['a'] });
    expect(await readAll({ fetchPage, ...kept })).toEqual(['b', 'c']);
  });

  it('ends a fetch, whatever that does', async () => {
    const controller = new AbortController();
    const fetchPage: FetchPage = () => new Promise(() => setTimeout(() => controller.abort(), 1));
    expect(await readAll({ fetchPage, signal: controller.signal })).toEqual([]);
  });

  it('ends a fetch that rejects for it, without another', async () => {
    const controller = new AbortController();
    const { list, onFault } = faults();
    const fetchPage: FetchPage = (_request, { signal }) =>
      new Promise((_resolve, reject) => {
        signal!.addEventListener('abort', () => reject(signal!.reason as Error));
        setTimeout(() => controller.abort(), 1);
      });
    expect(await readAll({ fetchPage, attempts: 1, onFault, signal: controller.signal })).toEqual([]);
    expect(list).toEqual([]);
  });

  it('ends a wait', async () => {
    const controller = new AbortController();
    const { fetchPage, asked } = serve({ '': [refused(-1)] });
    const onFault = (): void => void setTimeout(() => controller.abort(), 1);
    expect(await readAll({ fetchPage, onFault, retryAfter: 60_000, signal: controller.signal })).toEqual([]);
    expect(asked).toHaveLength(1);
  });
});

describe('the state', () => {
  it.each([
    [undefined],
    [null],
    [{ version: 1, handled: [] }],
    [{ version: 1, cursor: 'c0', handled: ['x'] }],
  ])('%j is taken', async (saved) => {
    const { fetchPage } = serve({ '': [page(['x'], 'c1')], c0: [page(['x', 'y'], 'c1')] });
    const taken = await readAll({ fetchPage, load: async () => saved });
    expect(taken).toEqual(saved && 'cursor' in saved ? ['y'] : ['x']);
  });

  it.each([
    ['text'],
    [{}],
    [{ version: 2, handled: [] }],
    [{ version: 1, handled: [1] }],
    [{ version: 1, cursor: '', handled: [] }],
    [{ version: 1, cursor: 5, handled: [] }],
  ])('%j is refused: to begin anew without a word would repeat three days', async (saved) => {
    const { fetchPage, asked } = serve({ '': [page(['x'], 'c1')] });
    await expect(readAll({ fetchPage, load: () => saved })).rejects.toMatchObject({
      kind: 'state',
      advice: 'stop',
    });
    expect(asked).toEqual([]);
  });
});
