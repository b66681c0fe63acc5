import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Pages } from '../open-pages.js';
import { playground } from '../open-pages.js';
import { alone, type Visit } from '../visit.js';

/** What axe calls serious or worse, with the first place of each. */
async function seriousFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<{
    violations: readonly {
      id: string;
      impact: string;
      nodes: readonly { html: string; any: readonly { message: string }[] }[];
    }[];
    // One type is like another, and there are many.
  }>("axe.run({ exclude: ['.type ~ .type ~ .type'] }, { resultTypes: ['violations'] })");
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.any[0]?.message} (${nodes.length})`);
}

const both: readonly (keyof Pages)[] = ['shipped', 'hostile'];

export function readingTests(visit: Visit): void {
  test.each(['95018', '撤回', 'welcome_code'])(
    'the search finds %s by the keyboard alone, and leads there',
    (word) =>
      visit('shipped', async (page) => {
        await page.locator('body').press('/');
        await page.keyboard.type(word);
        const options = page.locator('#results [role=option]');
        await options.first().waitFor();
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('ArrowUp');
        await page.keyboard.press('Enter');
        const target = page.locator(':target');
        await target.waitFor();
        expect(await target.innerText()).toContain(word);
      }),
  );

  test('the search tells how much there is, also when it shows less', () =>
    visit('shipped', async (page) => {
      await page.locator('#search').fill('msg');
      expect(await page.locator('#results [role=option]').count()).toBe(40);
      const [count] = /\d+/.exec((await page.locator('#found').textContent()) ?? '') ?? [];
      expect(Number(count)).toBeGreaterThan(40);
      await page.locator('#search').press('Escape');
    }));

  test('each button that copies has a name of its own section, and tells what came of it', () =>
    visit(
      'shipped',
      async (page) => {
        const button = page.locator('#SyncMsgResponse pre > .copy').first();
        expect(await button.getAttribute('aria-label')).toBe('复制 SyncMsgResponse');
        await page.evaluate('document.execCommand = () => false');
        await page.evaluate('navigator.clipboard.writeText = () => Promise.reject(new Error())');
        await button.click();
        await page.locator('#copying', { hasText: '没能复制' }).waitFor({ state: 'attached' });
        await page.evaluate('navigator.clipboard.writeText = () => Promise.resolve()');
        await button.click();
        await page.locator('#copying', { hasText: '已复制' }).waitFor({ state: 'attached' });
      },
      alone(),
    ));

  test('no two buttons that copy in one section have the same name', () =>
    visit('shipped', async (page) => {
      const codes = page.locator('.codes[data-more]:not([data-more="0"], [data-more="1"])').first();
      const folds = codes.locator('details');
      for (const fold of await folds.all()) {
        await fold.locator('summary').click();
        await fold.locator('.copy').first().waitFor();
      }
      const buttons = await codes.locator('.copy').all();
      const names = await Promise.all(buttons.map((button) => button.getAttribute('aria-label')));
      expect(names.length).toBeGreaterThanOrEqual(5);
      expect(new Set(names).size).toBe(names.length);
    }));

  test('a link leads to its place, which is then in sight', () =>
    visit('shipped', async (page) => {
      await page.locator('#contents a').last().click();
      await page.locator(':target').waitFor();
      expect(await page.evaluate(TARGET_TOP)).toBeGreaterThanOrEqual(0);
      expect(await page.evaluate(TARGET_TOP)).toBeLessThan(900);
    }));

  test.each(both)('every link within the page of the %s spec leads to a place in it', (which) =>
    visit(which, async (page) => {
      const lost = await page.evaluate<string[]>(LOST_LINKS);
      expect(lost).toEqual([]);
    }),
  );

  test.each([
    { which: 'hostile', colorScheme: 'light', language: 'zh-CN' },
    { which: 'hostile', colorScheme: 'dark', language: 'en' },
    { which: 'shipped', colorScheme: 'light', language: 'en' },
  ] as const)(
    'nothing about the page of the $which spec is a serious hindrance in $colorScheme, $language',
    ({ which, colorScheme, language }) =>
      visit(
        which,
        async (page) => {
          await playground(page);
          if (language === 'en') await page.locator('#language').click();
          await page.locator('#pg-sample').click();
          await page.locator('.pg-entry').first().waitFor();
          expect(await seriousFindings(page)).toEqual([]);
        },
        alone({ colorScheme }),
      ),
  );

  test.each(both)('on a phone nothing of the page of the %s spec is wider than it', (which) =>
    visit(
      which,
      async (page) => {
        await playground(page);
        await page.locator('#pg-sample').click();
        await page.locator('.pg-entry').first().waitFor();
        const width = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
        expect(await page.evaluate(width)).toBe(0);
      },
      alone({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }),
    ),
  );

  test('without JavaScript all of it can be read, and what needs it says so', () =>
    visit(
      'shipped',
      async (page) => {
        const text = await page.locator('main').innerText();
        for (const word of ['welcome_code', '用户撤回消息事件', '95018']) expect(text).toContain(word);
        expect(await page.locator('#playground').innerText()).toContain('这一部分要用 JavaScript。');
        expect(await page.locator('#pg-input').isVisible()).toBe(false);
        expect(await page.locator('#search').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    ));

  test('on paper there is what can be read, and nothing that can only be tried', () =>
    visit(
      'shipped',
      async (page) => {
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator('#playground').isVisible()).toBe(false);
        expect(await page.locator('main h3').first().isVisible()).toBe(true);
      },
      alone(),
    ));
}

const LOST_LINKS = `[...document.querySelectorAll('a[href^="#"]')]
  .map((link) => decodeURIComponent(link.hash.slice(1)))
  .filter((id) => document.getElementById(id) === null)`;

const TARGET_TOP = "document.querySelector(':target').getBoundingClientRect().top";
