import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { playground } from '../open-pages.js';
import type { Visit } from '../visit.js';
import { pageOf, textMessage } from './payloads.js';
import { verdictOn } from './try-payloads.js';

const hostile = [
  '</script><script>globalThis.evil = 1</script>',
  '<img src=x onerror="globalThis.evil = 1">',
  'javascript:globalThis.evil=1',
  '\u202egnp.exe\u202c\u2066\u200b',
  '{{constructor.constructor("globalThis.evil=1")()}}',
  '\u0000\u001b[31m',
];

/** Chooses a file, and gives the verdict on it. */
async function verdictOnFile(page: Page, name: string, content: Uint8Array | string): Promise<string> {
  await playground(page);
  await page.locator('#pg-clear').click();
  const path = join(temporaryFolder({}), name);
  writeFileSync(path, content);
  await page.locator('#pg-file').setInputFiles(path);
  await page.locator('#pg-held').waitFor();
  await page.locator('#pg-stop').waitFor({ state: 'hidden' });
  return (await page.locator('#pg-verdict').textContent()) ?? '';
}

export function badInputTests(visit: Visit): void {
  test.each([
    ['nothing', '', '还没有数据。'],
    ['blanks', ' \n ', '没有能读取的数据。第 1 行第 1 列：文件里没有 JSON'],
    ['no JSON', 'hello', '没有能读取的数据。第 1 行第 1 列：这里不是有效的 JSON'],
    ['truncated JSON', '{"msgtype":"te', '没有能读取的数据。第 1 行第 15 列：文件到此中断，最后一个值不完整'],
    ['HTML', '<!doctype html><p>x', '没有能读取的数据。第 1 行第 1 列：这里不是有效的 JSON'],
    ['a number', '42', '1 条数据：1 条认不出。'],
    ['a list of lists', '[[1],[2]]', '2 条数据：2 条认不出。'],
    ['an object of nobody', '{"a":1}', '1 条数据：1 条认不出。'],
  ])('%s gets a sentence', (_, text, sentence) =>
    visit('shipped', async (page) => {
      expect(await verdictOn(page, text)).toBe(sentence);
    }),
  );

  test('what nests without end gets a sentence', () =>
    visit('shipped', async (page) => {
      expect(await verdictOn(page, '['.repeat(100_000))).toMatch(
        /^没有能读取的数据。第 1 行第 \S+ 列：嵌套太深$/,
      );
      expect(await verdictOn(page, `{"msgtype":${'{"a":'.repeat(100)}1${'}'.repeat(101)}`)).toBe(
        '1 条数据：1 条认不出。',
      );
    }));

  test.each([
    ['binary', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), '看起来不是文本文件。'],
    [
      'not UTF-8',
      Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xc0, 0xff]), Buffer.from('"}')]),
      '这里不是 UTF-8 编码',
    ],
    ['UTF-16', Buffer.from('{"a":1}', 'utf16le'), '这里不是有效的 JSON'],
  ])('a file that is %s gets a sentence', (name, content, sentence) =>
    visit('shipped', async (page) => {
      expect(await verdictOnFile(page, `${name}.bin`, content)).toContain('没有能读取的数据。');
      expect(await page.locator('#pg-results').innerText()).toContain(sentence);
    }),
  );

  test('texts and names that hurt are shown as texts', () =>
    visit('shipped', async (page) => {
      const keys = Object.fromEntries([...hostile, 'constructor', 'toString'].map((key) => [key, key]));
      const message = JSON.stringify({ ...textMessage, text: { content: hostile.join('\n'), ...keys } });
      const withProto = message.replace('"text":{', `"__proto__":{"evil":1},"text":{"__proto__":"x",`);
      const tagged = hostile.map((tag) => ({ ...textMessage, msgtype: tag, [tag]: tag }));
      await verdictOn(page, [withProto, ...tagged.map((each) => JSON.stringify(each))].join('\n'));
      await page.evaluate("document.querySelectorAll('.pg-entry').forEach((each) => (each.open = true))");
      const results = page.locator('#pg-results');
      expect(await results.innerText()).toContain('</script><script>');
      expect(await results.innerText()).toContain('\\u{202e}gnp.exe\\u{202c}\\u{2066}\\u{200b}');
      expect(await results.innerText()).toContain('__proto__');
      expect(await results.locator('script, img, iframe, [onerror], [style], [src]').count()).toBe(0);
      const links = await page.evaluate<string[]>(
        "[...document.querySelectorAll('#pg-results a')].map((each) => each.getAttribute('href'))",
      );
      expect(links.filter((link) => !/^#\w+$/.test(link))).toEqual([]);
      expect(await page.evaluate('globalThis.evil ?? Object.prototype.evil')).toBeUndefined();
    }));

  test('a file of 50 MB is checked while the page stays usable, until somebody stops it', () =>
    visit('shipped', async (page) => {
      await playground(page);
      const line = `${JSON.stringify(textMessage)}\n`;
      const path = join(temporaryFolder({}), 'large.ndjson');
      writeFileSync(path, line.repeat(Math.ceil(50_000_000 / line.length)));
      await page.evaluate(WATCH_PAUSES);
      await page.locator('#pg-file').setInputFiles(path);
      await page.locator('#pg-progress', { hasText: '正在检查' }).waitFor();
      await page.locator('#pg-stop').click();
      await page.locator('#pg-stop').waitFor({ state: 'hidden' });
      expect(await page.locator('#pg-verdict').textContent()).toMatch(
        /^已停止。.*。[\d,]+ 条数据：全部有效。$/,
      );
      expect(await page.evaluate('globalThis.longestPause')).toBeLessThan(500);
      expect(await verdictOn(page, pageOf([textMessage]))).toBe('1 条数据，在 1 个响应里：全部有效。');
    }));

  test('a long text that is pasted, and a file that is dropped, are checked without being shown', () =>
    visit('shipped', async (page) => {
      await playground(page);
      const items = Array.from({ length: 2000 }, () => textMessage);
      await page.evaluate(`(${PASTE})(${JSON.stringify(pageOf(items))})`);
      await page.locator('#pg-verdict', { hasText: '2,000 条数据，在 1 个响应里：全部有效。' }).waitFor();
      expect(await page.locator('#pg-held').textContent()).toContain('不在输入框里显示');
      expect(await page.locator('#pg-input').inputValue()).toBe('');
      await page.evaluate(`(${DROP})(${JSON.stringify(pageOf([textMessage]))})`);
      await page.locator('#pg-verdict', { hasText: '1 条数据，在 1 个响应里：全部有效。' }).waitFor();
      expect(await page.locator('#pg-held').textContent()).toBe('文件“a\\u{202e}b.json”，1 kB。');
    }));
}

/** These run in the page, where there are other types than here. */
const WATCH_PAUSES = `{
  let last = performance.now();
  globalThis.longestPause = 0;
  const look = () => {
    globalThis.longestPause = Math.max(globalThis.longestPause, performance.now() - last);
    last = performance.now();
    setTimeout(look);
  };
  look();
}`;
const PASTE = `(text) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  document.getElementById('pg-input').dispatchEvent(paste);
}`;
const DROP = `(text) => {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([text], 'a\\u202eb.json'));
  document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
}`;
