import { expect, it } from 'vitest';
import { shippedOutput } from '../support/shipped-output.js';

it('every definition and call says where it is documented', () => {
  const { definitions, calls } = shippedOutput.model;
  for (const { name, source } of [...definitions.values(), ...calls])
    expect(source, name).toMatch(/^https:\/\/(?:developer\.work|kf)\.weixin\.qq\.com\//);
});
