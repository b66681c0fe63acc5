import { afterEach, describe, expect, it } from 'vitest';
import { createClient } from 'wecom-kf-messages/client';
import {
  pagesOverClient,
  pagesOverFetch,
  readMessages,
  type FetchPage,
  type SyncState,
} from 'wecom-kf-messages/sync';
import {
  allFaults,
  faultsEvery,
  startFakeKf,
  type FakeKf,
  type FakeKfOptions,
} from '../../examples/fake-kf/index.js';

/** Enough for each fault at many places. `KF_MESSAGES=10000` takes half a minute. */
const COUNT = Number(process.env['KF_MESSAGES'] ?? 1_000);

const servers: FakeKf[] = [];

async function serve(options: FakeKfOptions): Promise<FakeKf> {
  const server = await startFakeKf(options);
  servers.push(server);
  for (let index = 0; index < COUNT; index += 1)
    server.service.write('wk1', `wm${index % 7}`, `第 ${index} 条`);
  return server;
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** The token as a bot has it: kept until it is refused. */
function tokens({ url }: FakeKf): (refused?: string) => Promise<string> {
  let token: string | undefined;
  return async (refused) => {
    if (token === undefined || token === refused) {
      const response = await fetch(`${url}/cgi-bin/gettoken?corpid=ww1&corpsecret=secret`);
      token = ((await response.json()) as { readonly access_token: string }).access_token;
    }
    return token;
  };
}

const ways: readonly (readonly [string, (fake: FakeKf) => FetchPage])[] = [
  ['fetch', (fake) => pagesOverFetch({ token: tokens(fake), baseUrl: fake.url })],
  ['a client', (fake) => pagesOverClient(createClient({ token: tokens(fake), baseUrl: fake.url }))],
];

interface Run {
  /** Every msgid that the handler kept, in order. */
  readonly kept: string[];
  readonly restarts: number;
  /** How often the handler got what it had kept. */
  readonly repeated: number;
}

/**
 * Reads all, beginning anew after each crash. The handler keeps its part: it ignores a msgid that it has kept. `crash`
 * says where the process dies, by the number of the item, before or after the handler or the saving.
 */
async function run(fetchPage: FetchPage, crash: (step: number) => boolean, limit: number): Promise<Run> {
  const kept: string[] = [];
  const known = new Set<string>();
  let text: string | undefined;
  let step = 0;
  let repeated = 0;
  const perhapsCrash = (): void => {
    step += 1;
    if (crash(step)) throw new Error('crash');
  };
  const save = (state: SyncState): void => {
    perhapsCrash();
    text = JSON.stringify(state);
    perhapsCrash();
  };
  for (let restarts = 0; ; restarts += 1) {
    try {
      const load = (): unknown => text && JSON.parse(text);
      for await (const item of readMessages({
        fetchPage,
        load,
        save,
        limit,
        retryAfter: 1,
        remember: limit,
      })) {
        perhapsCrash();
        if (item.kind !== 'message') throw new TypeError(item.kind);
        const { msgid } = item.message;
        // A transaction: either it is kept or not.
        if (known.has(msgid)) repeated += 1;
        else kept.push(msgid);
        known.add(msgid);
        perhapsCrash();
      }
      return { kept, restarts, repeated };
    } catch (error) {
      if (!(error instanceof Error && error.message === 'crash')) throw error;
    }
  }
}

const expected = Array.from({ length: COUNT }, (_, index) => `msg-${index + 1}`);

describe.each(ways)(`${COUNT} messages, read over %s`, (_name, pagesOver) => {
  it('come once each and in order over every fault', async () => {
    const fake = await serve({ faults: faultsEvery(2) });
    const { kept, restarts } = await run(pagesOver(fake), () => false, 50);
    expect(kept).toEqual(expected);
    expect(restarts).toBe(0);
    expect(new Set(fake.faults)).toEqual(new Set(allFaults));
  });

  it('come once each and in order over every fault and crashes at every step', async () => {
    const fake = await serve({ faults: faultsEvery(3) });
    // Between two crashes there is always one step more than the last time, up to many.
    let next = 1;
    let gap = 1;
    const crash = (step: number): boolean => {
      if (step < next) return false;
      gap = (gap % 97) + 1;
      next = step + gap + 3;
      return true;
    };
    const { kept, restarts, repeated } = await run(pagesOver(fake), crash, 50);
    expect(kept).toEqual(expected);
    expect(restarts).toBeGreaterThan(COUNT / 30);
    // A crash repeats at most the item that was handed out last.
    expect(repeated).toBeGreaterThan(0);
    expect(repeated).toBeLessThanOrEqual(restarts);
    if (process.env['KF_MESSAGES'] !== undefined)
      console.log({ COUNT, restarts, repeated, calls: fake.calls(), faults: fake.faults.length });
    expect(new Set(fake.faults)).toEqual(new Set(allFaults));
  });
});

it('without crashes, a handler sees nothing twice: it need not keep its part', async () => {
  const fake = await serve({ faults: faultsEvery(2) });
  const seen: string[] = [];
  const options = {
    fetchPage: pagesOverFetch({ token: tokens(fake), baseUrl: fake.url }),
    limit: 100,
    retryAfter: 1,
  };
  for await (const item of readMessages({ ...options, load: () => undefined, save: () => undefined }))
    if (item.kind === 'message') seen.push(item.message.msgid);
  expect(seen).toEqual(expected);
});
