import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { playground } from '../open-pages.js';
import { alone, type Visit } from '../visit.js';
import { pageOf, textMessage } from './payloads.js';

/** Presses a key until an element has the focus that a selector finds. */
async function reach(page: Page, selector: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press(key);
    if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
  }
  throw new Error(`${key} does not lead to ${selector}`);
}

export function keyboardTests(visit: Visit): void {
  test('the keyboard alone tries a payload, opens it, chooses among payloads and copies code', () =>
    visit(
      'shipped',
      async (page) => {
        await playground(page);
        await page.evaluate(BEGIN_AT_PLAYGROUND);
        await reach(page, '#pg-input');
        await page.keyboard.insertText(pageOf([textMessage, { ...textMessage, text: 1 }]));
        await page.keyboard.press('Control+Enter');
        await page.locator('#pg-verdict', { hasText: '1 条有误' }).waitFor();
        expect(await page.evaluate('document.activeElement.id')).toBe('pg-input');
        await reach(page, '.pg-filters input');
        await page.keyboard.press('ArrowDown');
        expect(await page.locator('.pg-entries > li').count()).toBe(1);
        await reach(page, '.pg-entry > summary');
        await page.keyboard.press('Enter');
        expect(await page.locator('.pg-entry[open]').count()).toBe(0);
        await page.keyboard.press('Enter');
        expect(await page.locator('.pg-entry[open]').count()).toBe(1);
        await reach(page, '.pg-copy');
        await page.keyboard.press('Enter');
        await page.locator('.pg-copied', { hasText: '已复制' }).waitFor();
        expect(await page.evaluate('document.activeElement.className')).toBe('pg-copy');
        await reach(page, '#pg-clear', 'Shift+Tab');
        await page.keyboard.press('Enter');
        await page.locator('#pg-verdict', { hasText: '还没有数据。' }).waitFor();
        expect(await page.evaluate('document.activeElement.id')).toBe('pg-input');
      },
      alone(),
    ));

  test('the verdict is told, and the sample and a file can be chosen by the keyboard', () =>
    visit(
      'shipped',
      async (page) => {
        await playground(page);
        expect(await page.locator('#pg-verdict').getAttribute('role')).toBe('status');
        await page.locator('#pg-input').focus();
        await reach(page, '#pg-sample');
        await page.keyboard.press('Enter');
        await page.locator('#pg-verdict', { hasText: '5 条数据' }).waitFor();
        await reach(page, '#pg-choose');
        // The window with the files is the system's.
        await page.evaluate(WITHOUT_WINDOW);
        await page.keyboard.press('Enter');
        await page.locator('#pg-file[data-pressed]').waitFor({ state: 'attached' });
        const file = { name: 'a.json', mimeType: 'text/plain', buffer: Buffer.from('{') };
        await page.locator('#pg-file').setInputFiles(file);
        await page.locator('#pg-verdict', { hasText: '没有能读取的数据。' }).waitFor();
      },
      alone(),
    ));

  test('from the beginning of the page Tab leads to what skips to the content, and everything has a visible focus', () =>
    visit(
      'hostile',
      async (page) => {
        await page.keyboard.press('Tab');
        expect(await page.evaluate('document.activeElement.className')).toBe('skip');
        await page.keyboard.press('Enter');
        await reach(page, '#pg-input');
        expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).not.toBe('none');
      },
      alone(),
    ));
}

const BEGIN_AT_PLAYGROUND = `{
  const heading = document.querySelector('#playground h2');
  heading.tabIndex = -1;
  heading.focus();
}`;

const WITHOUT_WINDOW = `document.getElementById('pg-file').addEventListener('click', (event) => {
  event.preventDefault();
  event.target.dataset.pressed = '';
})`;
