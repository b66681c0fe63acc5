import { describe, expect, it } from 'vitest';
import { describeIssues } from '../../../generated/kit/send/index.js';
import {
  parseSyncMsgResponse,
  validateKfMessage,
  validateSendMsgRequest,
} from '../../../generated/src/index.js';
import type { Validation } from '../../../generated/src/index.js';

const of = (result: Validation<unknown>): string => (result.ok ? 'ok' : describeIssues(result.issues));
const request = { touser: 'wm1', open_kfid: 'wk1', msgtype: 'text', text: { content: '你好' } };

describe('describeIssues', () => {
  it.each([
    [{ ...request, text: { content: '长'.repeat(700) } }, 'text.content: max-bytes 2048'],
    [{ ...request, touser: undefined, open_kfid: '' }, 'touser: required; open_kfid: min-length 1'],
    [{ ...request, open_kfId: 'wk1' }, 'open_kfId: unknown-key open_kfid'],
    [null, '(root): object'],
  ])('says where and what should be there: %#', (value, line) => {
    expect(of(validateSendMsgRequest(value))).toBe(line);
  });

  it('says nothing of what was received', () => {
    const item = { ...request, send_time: '秘密', origin: '秘密', msgid: ['秘密'] };
    expect(of(validateKfMessage(item))).toMatch(/send_time: integer/);
    expect(of(validateKfMessage(item))).not.toContain('秘密');
  });

  it('is one short line, whatever the keys are and however many issues there are', () => {
    const hostile = Object.fromEntries(['a\nb', '\u202e', 'x'.repeat(1000)].map((key) => [key, 1]));
    const line = of(validateSendMsgRequest({ ...request, text: hostile }));
    expect(line).toContain('text."a\\nb": unknown-key absent');
    expect(line).not.toMatch(/[\n\u202e]/);
    expect(line.length).toBeLessThan(300);
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`k${index}`, 1]));
    expect(of(validateSendMsgRequest({ ...request, ...many }))).toMatch(/^(k\d+: \S+ \S+; ){5}\+96$/);
  });

  it('takes the issues of a page, and is empty for none', () => {
    expect(describeIssues(parseSyncMsgResponse('{').issues)).toBe('(root): json');
    expect(describeIssues([])).toBe('');
  });
});
