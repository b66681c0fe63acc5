import { parseSyncMsgResponse } from 'wecom-kf-messages';
import { contenders } from '../contenders/contenders.js';
import { loadContender } from '../contenders/load.js';
import type { Runner } from '../measure/interleave.js';
import { interleave } from '../measure/interleave.js';
import { judging } from '../measure/judging.js';
import type { Agreed } from '../traffic/mixed.js';
import { mixedTraffic } from '../traffic/mixed.js';
import type { Workload } from './workload.js';

const ITEMS = 1000;

interface Page {
  readonly msg_list: readonly unknown[];
}

/** A page of 1,000 items: `parseSyncMsgResponse`, which loses none and says what is wrong, beside guards in a loop. */
export const page: readonly Workload[] = [
  fromText('text', 'text in, all valid', 0),
  fromText('text-some-invalid', 'text in, 1 % invalid', 0.01),
  fromObject('object', 'object in, all valid', 0),
  fromObject('object-some-invalid', 'object in, 1 % invalid', 0.01),
];

function pageOf(agreed: Agreed, invalidShare: number): string {
  return JSON.stringify({
    errcode: 0,
    errmsg: 'ok',
    next_cursor: '4gw7MepFLfgF2VC5npN',
    has_more: 1,
    msg_list: mixedTraffic(agreed, ITEMS, invalidShare),
  });
}

function fromText(id: string, title: string, invalidShare: number): Workload {
  return {
    id,
    title,
    run: async (agreed, effort) => {
      const texts = [pageOf(agreed, invalidShare)];
      const parse = (text: unknown): Page => JSON.parse(text as string) as Page;
      return interleave(
        [
          judging('json-parse', parse, texts),
          judging('kfgen-page', (text) => parseSyncMsgResponse(text).items, texts),
          ...(await loops((count) => (text) => count(parse(text)), texts)),
        ],
        effort,
      );
    },
  };
}

function fromObject(id: string, title: string, invalidShare: number): Workload {
  return {
    id,
    title,
    run: async (agreed, effort) => {
      const pages = [JSON.parse(pageOf(agreed, invalidShare)) as Page];
      const [hand, ...others] = await loops((count) => (value) => count(value as Page), pages);
      const own = judging('kfgen-page', (value) => parseSyncMsgResponse(value).items, pages);
      return interleave([...(hand ? [hand] : []), own, ...others], effort);
    },
  };
}

/** Each contender's guard on each item, and the messages kept: what people write who have no parser of pages. */
async function loops(
  reading: (count: (value: Page) => unknown) => (value: unknown) => unknown,
  values: readonly unknown[],
): Promise<readonly Runner[]> {
  const runners = [];
  for (const { id } of contenders) {
    const { is } = await loadContender(id, 'KfMessage');
    const keep = new Function(
      'is',
      `return (page) => { // ${id}
  const kept = [];
  for (const item of page.msg_list) if (is(item)) kept.push(item);
  return kept;
};`,
    )(is) as (value: Page) => unknown;
    runners.push(judging(id, reading(keep), values));
  }
  return runners;
}
