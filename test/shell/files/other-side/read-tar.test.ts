import { describe, expect, test } from 'vitest';
import { readTar } from '../../../../generator/shell/files/other-side/read-tar.js';
import { makeTar, type TarEntry } from './make-tar.js';

function textsIn(...entries: readonly TarEntry[]): Readonly<Record<string, string>> | undefined {
  const files = readTar(makeTar(entries));
  return (
    files && Object.fromEntries([...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString()]))
  );
}

describe('an archive', () => {
  test('gives its regular files', () => {
    const long = `package/${'深'.repeat(60)}/a.yaml`;
    const record = ` path=${long}\n`;
    const length = Buffer.byteLength(record) + 3;
    expect(
      textsIn(
        { path: 'pax_global_header', kind: 'g', text: '20 comment=0123456\n' },
        { path: 'package/a.yaml', text: 'a' },
        { path: 'package/empty.yaml' },
        { path: 'PaxHeader', kind: 'x', text: `${length}${record}` },
        { path: 'package/cut', text: 'b' },
        { path: '././@LongLink', kind: 'L', text: 'package/long.yaml\0' },
        { path: 'package/cut', text: 'c' },
        { path: 'package/after.yaml', text: 'd'.repeat(513) },
      ),
    ).toEqual({
      'package/a.yaml': 'a',
      'package/empty.yaml': '',
      [long]: 'b',
      'package/long.yaml': 'c',
      'package/after.yaml': 'd'.repeat(513),
    });
  });

  test('gives paths without the dot that tar may write before them', () => {
    const record = ' path=./package/c.yaml\n';
    expect(
      textsIn(
        { path: './', kind: '5' },
        { path: './package/a.yaml', text: 'a' },
        { path: '././b.yaml', text: 'b' },
        { path: 'PaxHeader', kind: 'x', text: `${Buffer.byteLength(record) + 2}${record}` },
        { path: './package/cut', text: 'c' },
      ),
    ).toEqual({ 'package/a.yaml': 'a', 'b.yaml': 'b', 'package/c.yaml': 'c' });
  });

  test('gives nothing that is no file of its own, or is not inside', () => {
    expect(
      textsIn(
        { path: 'package/a.yaml', text: 'a' },
        ...['1', '2', '3', '4', '5', '6'].map((kind) => ({ path: `package/${kind}.yaml`, kind })),
        ...[
          '../a.yaml',
          'package/../../a.yaml',
          '/etc/a.yaml',
          'package//a.yaml',
          './../a.yaml',
          './/a.yaml',
          'package/./a.yaml',
          'a\\b.yaml',
        ].map((path) => ({ path, text: 'x' })),
      ),
    ).toEqual({ 'package/a.yaml': 'a' });
  });

  test.each([
    ['claims more than it has', [{ path: 'a', text: 'a', size: 4096 }]],
    ['claims more than can be', [{ path: 'a', text: 'a', size: 8 ** 11 - 1 }]],
    ['is empty', []],
  ] as const)('that %s is none', (_, entries) => expect(readTar(makeTar(entries))).toBeUndefined());

  test('whose header is broken is none, and neither are other bytes', () => {
    const broken = makeTar([{ path: 'a', text: 'a' }]);
    broken[0] = 0x62;
    expect(readTar(broken)).toBeUndefined();
    expect(readTar(Buffer.from('x'.repeat(2_000)))).toBeUndefined();
    expect(readTar(Buffer.alloc(0))).toBeUndefined();
  });

  test('with a header for a path that says nothing keeps the short one', () => {
    for (const text of ['', 'x', '99 path=', '0 path=b\n', `5 pa`])
      expect(textsIn({ path: 'p', kind: 'x', text }, { path: 'a', text: 'a' })).toEqual({ a: 'a' });
  });
});
