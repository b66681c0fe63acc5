import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { open, type OpenPage, type Pages } from './open-pages.js';

/**
 * Does something with a page, which is opened once for all that is done under the same circumstances. Whatever was done,
 * the page asked for nothing but itself, kept to its policy, and reported nothing.
 */
export type Visit = (
  which: keyof Pages,
  act: (page: Page) => Promise<void>,
  options?: BrowserContextOptions,
) => Promise<void>;

export function visitsTo(world: () => { readonly browser: Browser; readonly pages: Pages }): Visit {
  const opened = new Map<string, OpenPage>();
  return async (which, act, options = {}) => {
    const { browser, pages } = world();
    const key = JSON.stringify([which, options]);
    const { page, offences } = opened.get(key) ?? (await open(browser, pages[which], options));
    opened.set(key, { page, offences });
    try {
      await act(page);
      expect(offences).toEqual([]);
    } catch (error) {
      // Nobody knows how it was left.
      opened.delete(key);
      await page.context().close();
      throw error;
    }
  };
}

/** Circumstances of its own, for what leaves a page other than it was. */
export function alone(options: BrowserContextOptions = {}): BrowserContextOptions {
  count += 1;
  return { ...options, extraHTTPHeaders: { 'x-visit': String(count) } };
}

let count = 0;
