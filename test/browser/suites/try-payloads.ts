import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { playground } from '../open-pages.js';
import type { Visit } from '../visit.js';
import { capture, pageOf, textMessage } from './payloads.js';

/** Pastes a text, has it checked, and gives the verdict. */
export async function verdictOn(page: Page, text: string): Promise<string> {
  await playground(page);
  const said = page.locator('#pg-verdict');
  await page.locator('#pg-input').fill(text);
  await page.locator('#pg-check').click();
  await page.locator('#pg-stop').waitFor({ state: 'hidden' });
  return (await said.textContent()) ?? '';
}

export function payloadTests(visit: Visit): void {
  test('a page and messages after it are recognized', () =>
    visit('shipped', async (page) => {
      expect(await verdictOn(page, capture)).toBe('3 条数据，在 1 个响应里：全部有效。');
      const entries = page.locator('.pg-entries > li');
      expect(await entries.count()).toBe(4);
      await entries.nth(1).locator('summary').first().click();
      expect(await entries.nth(1).innerText()).toContain('微信客户发送的消息');
      const code = await page.locator('.pg-code').first().innerText();
      expect(code).toContain('parseSyncMsgResponse(text)');
      expect(code).toContain("case 'user_recall_msg': // UserRecallMsgEvent");
    }));

  test('an invalid item is red where it is wrong, with the reason, in both languages', () =>
    visit('shipped', async (page) => {
      const wrong = { ...textMessage, send_time: 'soon', text: {} };
      expect(await verdictOn(page, pageOf([textMessage, wrong]))).toBe(
        '2 条数据，在 1 个响应里：1 条有效，1 条有误。',
      );
      const row = page.locator('.pg-tree li.is-wrong', { hasText: 'send_time' });
      expect(await row.innerText()).toMatch(/send_time（消息发送时间）应为 0 到 \d+ 的整数，收到 "soon"/);
      expect(await page.locator('.pg-mark.is-wrong').count()).toBe(2);
      const colour = "getComputedStyle(document.querySelector('.pg-mark.is-wrong')).color";
      expect(await page.evaluate(colour)).toBe('rgb(179, 38, 30)');
      await page.locator('#language').click();
      expect(await page.locator('#pg-verdict').textContent()).toContain('1 valid, 1 invalid');
      expect(await row.innerText()).toMatch(/send_time should be an integer/);
      expect(await page.locator('#pg-results').getAttribute('lang')).toBe('en');
      const texts = page.locator('.pg-doc, .pg-label');
      expect(await texts.count()).toBeGreaterThan(2);
      for (const text of await texts.all()) expect(await text.getAttribute('lang')).toBe('zh-CN');
      for (const own of await page.locator('#pg-verdict, #pg-held, pre > .copy').all())
        expect(await own.getAttribute('lang')).toBe('en');
      await page.locator('#language').click();
    }));

  test('a fault far down a long list is shown at once, and the rest a hundred at a time', () =>
    visit('shipped', async (page) => {
      const list = Array.from({ length: 250 }, (_, index) => ({
        type: 'click',
        click: { id: `c${index}`, content: index === 150 ? 150 : 'x' },
      }));
      const menu = { ...textMessage, msgtype: 'msgmenu', msgmenu: { head_content: 'x', list } };
      await verdictOn(page, pageOf([menu]));
      await page.evaluate("document.querySelector('.pg-entry').open = true");
      const marks = await page.locator('.pg-mark').allInnerTexts();
      expect(marks.join('\n')).toContain('msgmenu.list.150.click.content');
      const rows = page.locator(
        '.pg-tree li:has(> details > summary > .pg-key:text-is("list")) > details > ul > li',
      );
      expect(await rows.first().locator('.pg-key').first().innerText()).toBe('150');
      await rows.getByRole('button', { name: '再显示 100 项' }).click();
      await rows.getByRole('button', { name: '再显示 50 项' }).click();
      expect(await rows.count()).toBe(250);
    }));

  test('an unknown type, a new field and a new code are marked, and drafted for the spec', () =>
    visit('shipped', async (page) => {
      const items = [
        { ...textMessage, msgtype: 'sticker', sticker: { media_id: 'm', width: 3 } },
        { ...textMessage, mood: 'good', origin: 77 },
      ];
      expect(await verdictOn(page, pageOf(items))).toBe(
        '2 条数据，在 1 个响应里：1 条有效，1 条是规格里没有的类型，有规格里没有的字段或代码。',
      );
      expect(await page.locator('.pg-tree li.is-new').first().innerText()).toContain('"sticker"');
      await page.getByRole('radio', { name: '有新内容' }).check();
      const news = await page.locator('.pg-tree li.is-new').allInnerTexts();
      expect(news.join('\n')).toMatch(/origin77[^]*没有这个代码[^]*mood"good"[^]*没有这个字段/);
      const draft = await page.locator('.pg-code').last().innerText();
      expect(draft).toContain('in: KfMessage');
      expect(draft).toContain('amend:');
    }));

  test('of many unknown types the draft is made once somebody wants it', () =>
    visit('shipped', async (page) => {
      const types = Array.from({ length: 30 }, (_, index) => `news_${index}`);
      await verdictOn(page, pageOf(types.map((msgtype) => ({ ...textMessage, msgtype }))));
      expect(await page.locator('.pg-code').count()).toBe(0);
      await page.getByRole('button', { name: '写出草稿（30 处）' }).click();
      expect(await page.locator('.pg-code').innerText()).toContain('const: news_29');
      expect(await page.evaluate('document.activeElement.className')).toBe('pg-copy');
    }));

  test('of 1,000 items each has a verdict before anybody waits', () =>
    visit('shipped', async (page) => {
      const items = Array.from({ length: 1000 }, (_, index) => ({
        ...textMessage,
        msgid: `m${index}`,
        ...(index % 100 === 7 && { send_time: null }),
      }));
      expect(await verdictOn(page, pageOf(items))).toBe(
        '1,000 条数据，在 1 个响应里：990 条有效，10 条有误。',
      );
      const took = (await page.locator('#pg-progress').textContent()) ?? '';
      expect(Number(/([\d,]+) 毫秒/.exec(took)?.[1]?.replace(',', ''))).toBeLessThan(2000);
      expect(await page.locator('.pg-entries > li').count()).toBe(50);
      await page.getByRole('button', { name: '再显示 50 条' }).click();
      expect(await page.locator('.pg-entries > li').count()).toBe(100);
      await page.getByRole('radio', { name: '有误 10' }).check();
      expect(await page.locator('.pg-entries > li').count()).toBe(10);
    }));

  test('payloads of a spec that is not the shipped one: its sample, with what is wrong and unknown in it', () =>
    visit('hostile', async (page) => {
      await playground(page);
      await page.locator('#pg-sample').click();
      await page.locator('.pg-entry').first().waitFor();
      expect(await page.locator('#pg-verdict').textContent()).toBe(
        '4 条数据，在 1 个响应里：2 条有效，1 条有误，1 条是规格里没有的类型。',
      );
      const [first] = await page.locator('.pg-code').allInnerTexts();
      expect(first).toContain('switch (message.constructor.valueOf) {');
      expect(first).toContain("case '</script>': // BoxParcel 箱子");
    }));
}
