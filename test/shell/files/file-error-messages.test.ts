import { expect, test } from 'vitest';
import { fileErrorMessages } from '../../../generator/shell/files/file-error-messages.js';

const placeholders = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map(String).sort();

test.each(Object.entries(fileErrorMessages))('%s says the same in both languages', (_, sentences) => {
  expect(placeholders(sentences['zh-CN'])).toEqual(placeholders(sentences.en));
  expect(sentences['zh-CN']).toMatch(/[。]$/);
  expect(sentences.en).toMatch(/\.$/);
});
