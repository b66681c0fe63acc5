import { describe, expect, test } from 'vitest';
import { readSpecFiles } from '../../support/read-spec-files.js';
import { validSpec } from '../../authoring/infer/infer-from.js';
import { readTree } from '../files/read-tree.js';
import { project } from './project.js';
import { runIn } from './run-in.js';

const spec = readSpecFiles();
const responses = validSpec(spec).model.calls.map(({ response }) => response.value);

const errors = [
  { errcode: 40014, errmsg: 'invalid access_token' },
  { errcode: 95018, errmsg: 'send msg session status invalid' },
  // Codes that the spec does not list.
  { errcode: 40201, errmsg: 'forbidden' },
  { errcode: 7_654_321 },
];
const captured = { ...spec, 'errors.ndjson': errors.map((error) => JSON.stringify(error)).join('\n') };

describe('error responses of the service', () => {
  test.each([[], ...[...new Set(responses)].map((name) => ['--as', name])])(
    'are no fault to validate %s %s',
    async (...as) => {
      const folder = project(captured);
      const { code, out } = await runIn(folder, ['validate', 'errors.ndjson', '--format', 'json', ...as]);
      expect(JSON.parse(out)).toMatchObject({ invalid: [], driftedCodes: [], driftedFields: [] });
      expect(JSON.parse(out)).toMatchObject({ unlistedAnswers: [{ value: 40201 }, { value: 7_654_321 }] });
      expect(code).toBe(0);
    },
  );

  test('are not said to be covered by the spec where their code is not', async () => {
    const { out } = await runIn(project(captured), ['validate', 'errors.ndjson']);
    expect(out).toMatch(/全部符合规格；除以上所列（都不算错），没有规格以外的内容。$/);
  });

  test('give infer nothing to draft', async () => {
    const folder = project(captured);
    const before = readTree(folder);
    expect(await runIn(folder, ['infer', 'errors.ndjson'])).toMatchObject({ code: 0 });
    expect(readTree(folder)).toEqual(before);
  });
});
