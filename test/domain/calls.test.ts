import { shippedJudges } from '../support/shipped-judges.js';
import { describe, expect, it } from 'vitest';
import { sentNames } from '../../generator/compiler/model/sent-names.js';

const judges = shippedJudges;
const { calls } = judges.model;

it('what a bot calls is described', () => {
  expect(
    calls.map(({ method, path }) => `${method} ${path.value.replace('/cgi-bin/kf/', '')}`).sort(),
  ).toEqual([
    'GET servicer/list',
    'POST account/list',
    'POST add_contact_way',
    'POST customer/batchget',
    'POST recall_msg',
    'POST send_msg',
    'POST send_msg_on_event',
    'POST service_state/get',
    'POST service_state/trans',
    'POST sync_msg',
  ]);
});

it('requests are held to all that is documented', () => {
  const sent = sentNames(judges.model);
  for (const { name, request } of calls) expect(sent.has(request?.value ?? ''), name).toBe(true);
});

describe.each(calls.map(({ name, response }) => [name, response.value] as const))(
  '%s answers with %s',
  (_, response) => {
    it.each([
      ['a code that the spec has', { errcode: 95000, errmsg: 'invalid open_kfid' }],
      ['a code that it has not', { errcode: 7_654_321, errmsg: 'some new error' }],
      ['a code without words', { errcode: -1 }],
    ])('an error: %s', (_title, value) => {
      expect(judges.guard(response, value)).toBe(true);
      expect(judges.validate(response, value)).toMatchObject({ ok: true });
    });
  },
);
