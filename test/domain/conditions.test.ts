import { expect, it } from 'vitest';
import { readSpecFiles } from '../support/read-spec-files.js';

it('every condition of the spec says what it rests on', () => {
  const unfounded = Object.entries(readSpecFiles()).flatMap(([path, text]) => {
    const lines = text.split('\n');
    return lines.flatMap((line, index) =>
      /^[^#]*\bwhen: \{/.test(line) && !/^ *# 依据：/.test(lines[index - 1] ?? '')
        ? [`${path}:${index + 1}`]
        : [],
    );
  });
  expect(unfounded).toEqual([]);
});
