// Takes the picture of the reference page that the READMEs show: `node scripts/picture-page.js`, after a build. It needs
// Debian's Chromium (or CHROMIUM_PATH) and a Chinese font, so that no test compares it.
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const page = new URL('../generated/dist/kf-docs.html#EnterSessionEvent', import.meta.url);
const picture = fileURLToPath(new URL('../docs/reference-page.png', import.meta.url));

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] || '/usr/bin/chromium',
  // A sandbox cannot be made by root, who runs everything in a container.
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 700 }, colorScheme: 'light' });
  await tab.goto(page.href);
  await tab.screenshot({ path: picture });
} finally {
  await browser.close();
}
