import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../support/read-spec-files.js';

/** A page and messages, one on a line, all valid. */
export const capture = readFileSync(join(repositoryRoot, 'examples/sync-msg.ndjson'), 'utf8');

export const textMessage = {
  msgid: '5hNq8Zr2LvXc0TmWk7YpBd',
  open_kfid: 'wkT8vQBwAApL3nXc7RjYd2Zm5KsHq0Fg',
  external_userid: 'wmT8vQBwAAk9Wb4UeN1oVr6TxCi8PzJs',
  send_time: 1718006400,
  origin: 3,
  msgtype: 'text',
  text: { content: '请问今天发货吗' },
};

export function pageOf(items: readonly unknown[]): string {
  return JSON.stringify({ errcode: 0, errmsg: 'ok', next_cursor: 'c', has_more: 0, msg_list: items });
}
