import { expect, test } from 'vitest';
import { loadWords } from '../../../generator/base/words/languages.js';
import { adviceDocs } from '../../../generator/compiler/model/advice.js';

test('says in Chinese what the overview of messages and the reference of the language say about advice', async () => {
  const { explanations } = await loadWords('zh-CN');
  const texts = Object.entries(adviceDocs).map(([advice, doc]) => [
    `advice-${advice}`,
    `${advice}（${doc}）`,
  ]);
  expect(explanations).toMatchObject(Object.fromEntries(texts));
});
