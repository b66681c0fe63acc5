import { describe, expect, it } from 'vitest';
import { importPackage } from '../support/import-package.js';
import { runTsc } from '../support/run-tsc.js';
import { specOutput } from '../support/spec-output.js';
import { temporaryFolder } from '../support/temporary-folder.js';

interface Entry {
  readonly method: string;
  readonly path: string;
  readonly request?: (value: unknown, language?: string) => { readonly ok: boolean };
  readonly response: (value: unknown, language?: string) => { readonly ok: boolean };
}

const call = (name: string, rest: string): string =>
  `${name}: { doc: 接口, call: { path: /${name.toLowerCase()}, ${rest}, response: Calls } }`;

/** Names that hurt: a type called like the table's, methods that every object has, and a promise's. */
const output = await specOutput({
  'spec/calls.yaml': [
    'Calls: { doc: 响应, fields: { errcode: { type: int32, doc: 返回码 } }, examples: [{ errcode: 0 }] }',
    'Validate: { doc: 请求, sent: true, fields: { id: { type: string, doc: 编号 } }, examples: [{ id: a }] }',
    call('Send', 'method: POST, request: Validate'),
    call('Then', 'method: GET'),
    call('ThenCall', 'method: GET, request: Validate'),
    call('ToString', 'method: DELETE'),
    call('Constructor', 'method: PUT, request: Validate'),
    call('Runtime', 'method: PATCH, request: Validate'),
  ].join('\n'),
});

describe('the table of calls', () => {
  it('has each call under a name that a method can have', async () => {
    const { exports } = await importPackage(output, 'calls');
    const calls = exports['calls'] as Readonly<Record<string, Entry>>;
    expect(
      Object.entries(calls).map(([key, { method, path, request }]) => [
        key,
        method,
        path,
        request !== undefined,
      ]),
    ).toEqual([
      ['send', 'POST', '/send', true],
      ['thenCallCall', 'GET', '/then', false],
      ['thenCall', 'GET', '/thencall', true],
      ['toStringCall', 'DELETE', '/tostring', false],
      ['constructorCall', 'PUT', '/constructor', true],
      ['runtime', 'PATCH', '/runtime', true],
    ]);
    expect(calls['send']!.request!({ id: 'a' }).ok).toBe(true);
    expect(calls['send']!.request!({ id: 'a', extra: 1 }).ok).toBe(false);
    expect(calls['send']!.response({ errcode: 0, extra: 1 }).ok).toBe(true);
  });

  it('types what each sends and gets', async () => {
    const consumer = `
import { calls, type Calls } from '../src/calls.js';
import type { Validate, Calls as Response } from '../src/types.js';

type Same<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;
type Parts<Each> = Each extends import('../src/runtime/call.js').Call<infer Request, infer Response> ? [Request, Response] : never;
export const sent: Same<Parts<Calls['send']>, [Validate, Response]> = true;
export const empty: Same<Parts<Calls['thenCallCall']>, [undefined, Response]> = true;
export const result = calls.send.response({});
export const code: number = result.ok ? result.value.errcode : 0;
`;
    const folder = temporaryFolder({ ...output.files, 'test/consumer.ts': consumer });
    expect(await runTsc(folder)).toEqual({ code: 0, output: '' });
  });

  it('is left out of a package whose spec has no calls', async () => {
    const { files } = await specOutput({
      'spec/one.yaml': 'One: { doc: 一, fields: { id: { type: string, doc: 编号 } } }',
    });
    expect(Object.keys(files)).not.toContain('src/calls.ts');
  });
});
