import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isThorough } from '../support/thoroughness.js';
import { findChromium } from './find-chromium.js';
import { launch, open, writePages, type Pages } from './open-pages.js';
import { badInputTests } from './suites/bad-input.js';
import { keyboardTests } from './suites/keyboard.js';
import { readingTests } from './suites/read-page.js';
import { payloadTests } from './suites/try-payloads.js';
import { visitsTo } from './visit.js';

const executable = findChromium();

if (executable === undefined)
  console.warn(
    'test/browser is skipped: there is no Chromium (apt-get install chromium, or set CHROMIUM_PATH)',
  );

test.runIf(isThorough)('in CI there is a Chromium', () => {
  expect(executable).toBeDefined();
});

/** One browser, and the pages written once, for all that is done with them. */
describe.skipIf(executable === undefined)('the reference page', () => {
  let pages: Pages;
  let browser: Browser;
  const visit = visitsTo(() => ({ browser, pages }));

  beforeAll(async () => {
    [pages, browser] = await Promise.all([writePages(), launch(executable ?? '')]);
  });

  afterAll(() => browser.close());

  test('what a page would ask for, or would be kept from, is seen', async () => {
    const { page, offences } = await open(browser, pages.hostile);
    await page.evaluate("fetch('https://a.example/').catch(() => undefined)");
    await page.evaluate(
      "document.body.insertAdjacentHTML('beforeend', '<p style=color:red><img src=x onerror=evil()>')",
    );
    await expect.poll(() => offences.join('\n')).toMatch(/connect-src[^]*img-src/);
    expect(offences.join('\n')).toContain('style-src');
    await page.context().close();
  });

  test('a playground that cannot begin says so, and shows no buttons that do nothing', async () => {
    const { page } = await open(browser, pages.hostile);
    await page.addInitScript({ content: 'delete globalThis.MutationObserver' });
    await page.reload();
    await page.locator('#pg-unavailable').waitFor();
    expect(await page.locator('#pg-body').isVisible()).toBe(false);
    await page.context().close();
  });

  describe('tries payloads:', () => payloadTests(visit));
  describe('takes anything:', () => badInputTests(visit));
  describe('without a mouse:', () => keyboardTests(visit));
  describe('can be read:', () => readingTests(visit));
});
