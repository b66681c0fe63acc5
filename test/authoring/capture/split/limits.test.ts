import { describe, expect, test } from 'vitest';
import type { CapturePart } from '../../../../generator/authoring/capture/split/capture-part.js';
import { CaptureSplitter } from '../../../../generator/authoring/capture/split/capture-splitter.js';
import { bytesOf, described, outline, split } from './split.js';

describe('containers', () => {
  test('may be 256 deep', () => {
    const nested = `${'['.repeat(256)}${']'.repeat(256)}`;
    expect(split(nested)).toMatchObject([{ kind: 'value' }]);
    expect(outline(`${'{"a":'.repeat(256)}1${'}'.repeat(256)}`)).toHaveLength(1);
  });

  test('and the one that is deeper is a fault where it begins', () => {
    expect(described(`${'['.repeat(257)}${']'.repeat(257)}`)).toEqual(['fault too-deep 1:257 @256']);
    expect(described(`${'{"a":'.repeat(257)}1${'}'.repeat(257)}\n{"b":2}`)).toEqual([
      'fault too-deep 1:1281 @1280',
      'value 2:1 @1544 {"b":2}',
    ]);
  });

  test('and a hundred megabytes of them are no trouble', () => {
    const splitter = new CaptureSplitter({ listNames: [] });
    const brackets = new Uint8Array(1_000_000).fill(0x5b);
    expect(splitter.push(brackets)).toMatchObject([{ kind: 'fault', code: 'too-deep' }]);
    for (let count = 1; count < 100; count += 1) expect(splitter.push(brackets)).toEqual([]);
    expect(splitter.push(bytesOf('\n{"a":1}\n'))).toEqual([]);
    expect(splitter.end()).toEqual([]);
  });
});

describe('a value that is too long', () => {
  const maximumBytes = 20;
  const long = `"${'x'.repeat(19)}"`;
  const fitting = `"${'x'.repeat(18)}"`;

  test('is a fault where it begins, and one that just fits is none', () => {
    expect(described(` ${fitting} ${long} ${'1'.repeat(20)} ${'1'.repeat(21)} 2`, { maximumBytes })).toEqual([
      `value 1:2 @1 ${fitting}`,
      'fault too-large 1:23 @22',
      'value 1:45 @44 11111111111111110000',
      'fault too-large 1:66 @65',
      'value 1:88 @87 2',
    ]);
  });

  test('leaves its neighbours in an array and in a list alone', () => {
    expect(outline(`[1,${long},{"a":2}]{"msg_list":[3,{"a":${long}},4]}`, { maximumBytes })).toEqual([
      'value 1',
      'fault too-large',
      'value {"a":2}',
      'item msg_list 3',
      'fault too-large',
      'item msg_list 4',
      'envelope msg_list {"msg_list":[]}',
    ]);
  });

  test('may be an envelope, without its list', () => {
    expect(described(`{"msg_list":[1,${fitting}],"a":${fitting}} 2`, { maximumBytes })).toEqual([
      'item msg_list 1:14 @13 1',
      `item msg_list 1:16 @15 ${fitting}`,
      'fault too-large 1:1 @0',
      'value 1:64 @63 2',
    ]);
    expect(outline(`{"msg_list":[${'1,'.repeat(100)}1]}`, { maximumBytes }).at(-1)).toBe(
      'envelope msg_list {"msg_list":[]}',
    );
  });

  test('has no lists any more', () => {
    expect(outline(`{"a":${fitting},"msg_list":[1]} {"msg_list":[2]}`, { maximumBytes })).toEqual([
      'fault too-large',
      'item msg_list 2',
      'envelope msg_list {"msg_list":[]}',
    ]);
  });

  test('is reported before it ends, and is still checked', () => {
    expect(outline(`{"a":${long}`, { maximumBytes })).toEqual(['fault too-large', 'fault ends-early']);
    expect(outline(`{"a":${long}?}\n1\n{"b":2}`, { maximumBytes })).toEqual([
      'fault too-large',
      'fault unexpected-character',
      'value {"b":2}',
    ]);
  });

  test('is not reported twice when it is not UTF-8 either', () => {
    expect(outline(bytesOf(`[${long.slice(0, -1)}`, [0xff], '",1]'), { maximumBytes })).toEqual([
      'fault too-large',
      'value 1',
    ]);
    expect(outline(bytesOf('["', [0xff], `${long.slice(1)},1]`), { maximumBytes })).toEqual([
      'fault not-utf8',
      'value 1',
    ]);
  });

  test('is one of more than 16 MiB by default', () => {
    const mebibyte = 1024 * 1024;
    expect(split(`"${'x'.repeat(16 * mebibyte - 2)}"`)).toMatchObject([{ kind: 'value' }]);
    expect(outline(`"${'x'.repeat(16 * mebibyte - 1)}"`)).toEqual(['fault too-large']);
  });
});

describe('what is held of a capture', () => {
  const item = `{"msgid":"${'x'.repeat(40)}","text":{"content":"你好😀"}}`;

  /** Reads it in chunks as from a stream; returns how many parts there were, and how many bytes were held at most. */
  function read(
    start: string,
    repeated: string,
    count: number,
    end: string,
    maximumBytes?: number,
  ): { readonly parts: ReadonlyMap<string, number>; readonly held: number } {
    const splitter = new CaptureSplitter({ listNames: ['msg_list'], ...(maximumBytes && { maximumBytes }) });
    const parts = new Map<string, number>();
    let held = 0;
    const look = (found: readonly CapturePart[]): void => {
      for (const part of found) {
        const name = part.kind === 'fault' ? part.code : part.kind;
        parts.set(name, (parts.get(name) ?? 0) + 1);
      }
      held = Math.max(held, splitter.heldBytes);
    };
    look(splitter.push(bytesOf(start)));
    const chunk = bytesOf(repeated.repeat(100));
    for (let done = 0; done < count; done += 100) {
      // Cut at another place each time, so that values span chunks.
      const cut = (done * 7) % chunk.length;
      look(splitter.push(chunk.subarray(0, cut)));
      look(splitter.push(chunk.subarray(cut)));
    }
    look(splitter.push(bytesOf(end)));
    look(splitter.end());
    return { parts, held };
  }

  test('is one item and the envelope, however long the list is', () => {
    const { parts, held } = read('{"errcode":0,"msg_list":[', `${item},`, 200_000, '1],"has_more":0}');
    expect(parts).toEqual(
      new Map([
        ['item', 200_001],
        ['envelope', 1],
      ]),
    );
    expect(held).toBeGreaterThan(0);
    expect(held).toBeLessThan(4096);
  });

  test.each([
    ['line', '', `${item}\n`, ''],
    ['element', '[', `${item},`, '1]'],
  ])('is one %s', (_name, start, repeated, end) => {
    const { parts, held } = read(start, repeated, 10_000, end);
    expect(parts).toEqual(new Map([['value', 10_000 + (end === '' ? 0 : 1)]]));
    expect(held).toBeLessThan(4096);
  });

  test('is nothing of a value that is too long', () => {
    const { parts, held } = read('{"a":"', 'xxxxxxxxxx', 10_000, '"}1', 1000);
    expect(parts).toEqual(
      new Map([
        ['too-large', 1],
        ['unexpected-character', 1],
      ]),
    );
    expect(held).toBeLessThan(2048);
  });

  test('is what a long value needs, and little after it', () => {
    const splitter = new CaptureSplitter({ listNames: [], maximumBytes: 10_000_000 });
    const megabyte = new Uint8Array(1_000_000).fill(0x78);
    splitter.push(bytesOf('["'));
    for (let count = 1; count < 10; count += 1) splitter.push(megabyte);
    expect(splitter.heldBytes).toBeGreaterThan(9_000_000);
    expect(splitter.heldBytes).toBeLessThanOrEqual(10_000_000);
    expect(splitter.push(bytesOf('",'))).toHaveLength(1);
    expect(splitter.heldBytes).toBeLessThan(100_000);
  });

  test('is nothing of a value as soon as it is too long, which is reported at once', () => {
    const splitter = new CaptureSplitter({ listNames: [], maximumBytes: 1000 });
    expect(splitter.push(bytesOf(`"${'x'.repeat(999)}`))).toEqual([]);
    expect(splitter.heldBytes).toBeGreaterThanOrEqual(1000);
    expect(splitter.push(bytesOf('x'))).toMatchObject([{ code: 'too-large' }]);
    expect(splitter.heldBytes).toBe(0);
  });

  test('is nothing after a fault', () => {
    const { parts, held } = read('{"a":1?', 'xxxxxxxxxx', 10_000, '');
    expect(parts).toEqual(new Map([['unexpected-character', 1]]));
    expect(held).toBe(0);
  });
});
