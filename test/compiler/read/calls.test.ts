import { describe, expect, it } from 'vitest';
import { codesOf, diagnose, modelOf, underlined } from './diagnose.js';

const types = `
Ask: { doc: 请求, sent: true, fields: { id: { type: string, doc: 编号 } } }
Asks: { doc: 各种请求, union: t, sent: true }
AskOne: { doc: 一种请求, in: Asks, fields: { t: { const: one, doc: 种类 } }, examples: [{ t: one }] }
Answer: { doc: 响应, fields: { id: { type: string, doc: 编号 } } }
`;
const call = (name: string, path: string, more = 'request: Ask, response: Answer'): string =>
  `${name}: { doc: 调用, call: { method: POST, path: ${path}, ${more} } }`;

describe('a call', () => {
  it('has a method, a path, and the types of what is sent and what comes back', () => {
    const { calls, definitions } = modelOf(
      `${types}${call('SendMsg', '/cgi-bin/kf/send_msg', 'request: Asks, response: Answer')}`,
    );
    expect(calls).toMatchObject([
      {
        name: 'SendMsg',
        doc: '调用',
        method: 'POST',
        path: { value: '/cgi-bin/kf/send_msg' },
        request: { value: 'Asks' },
        response: { value: 'Answer' },
      },
    ]);
    expect([...definitions.keys()]).not.toContain('SendMsg');
  });

  it('may send nothing, but names what comes back', () => {
    expect(codesOf(`${types}${call('Get', '/get', 'response: Answer')}`)).toEqual([]);
    expect(codesOf(`${types}${call('Get', '/get', 'request: Ask')}`)).toEqual(['missing-key']);
    expect(codesOf(`${types}${call('Get', '/get').replace('POST', 'TRACE')}`)).toEqual(['unknown-word']);
  });

  it('has the name of no type and of no other call', () => {
    expect(underlined(`${types}${call('Ask', '/a')}`)).toEqual(['Ask']);
    const twice = { 'a.yaml': types, 'b.yaml': call('Send', '/a'), 'c.yaml': call('Send', '/b') };
    expect(diagnose(twice)).toMatchObject([{ code: 'duplicate-type-name', file: 'c.yaml' }]);
    expect(codesOf(`${types}${call('send', '/a')}`)).toEqual(['invalid-type-name']);
  });

  it('is no type itself', () => {
    const user = 'User: { doc: 用者, fields: { a: { type: Send, doc: 甲 } } }';
    expect(codesOf(`${types}${call('Send', '/a')}\n${user}`)).toEqual(['unknown-type']);
  });

  it('names types that there are', () => {
    const [diagnostic] = diagnose(`${types}${call('Send', '/a', 'request: Asc, response: Answer')}`);
    expect(diagnostic).toMatchObject({ code: 'unknown-type', suggestion: 'Did you mean "Ask"?' });
  });

  it.each(['/a', '/', '/a/', '/a/b-c_d.e~f', '/v1/%E5%BC%A0', "/a/!$&'()*+,;=:@"])(
    'may have the path %s',
    (path) => {
      const codes = codesOf(`${types}${call('Send', JSON.stringify(path))}`);
      expect(codes).toEqual([]);
    },
  );

  it.each([
    'a',
    '',
    '//a',
    '/a//b',
    '/a?b=1',
    '/a#b',
    '/张',
    '/a b',
    '/%zz',
    '/..',
    '/a/../b',
    '/./a',
    '/a\\b',
  ])('may not have the path %j', (path) => {
    const codes = codesOf(`${types}${call('Send', JSON.stringify(path))}`);
    expect(codes).toEqual(['invalid-call-path']);
  });

  it('sends nothing that is received, too', () => {
    const received = 'Page: { doc: 页, fields: { asked?: { type: Ask, doc: 请求 } } }';
    expect(underlined(`${types}${received}\n${call('Send', '/a')}`)).toEqual(['Ask']);
    expect(codesOf(`${types}${received}\n${call('Send', '/a')}`)).toEqual(['unsent-request']);
  });
});
