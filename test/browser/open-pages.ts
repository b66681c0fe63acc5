import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import type { SourceFiles } from '../../generator/base/source/source-files.js';
import { binary, requireBuild } from '../shell/cli/run-kfgen.js';
import { repositoryRoot } from '../support/read-spec-files.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { hostileSpec } from './hostile-spec.js';

export interface Pages {
  /** Of the shipped spec. */
  readonly shipped: string;
  /** Of a spec that is not the shipped one, with names and texts that hurt. */
  readonly hostile: string;
}

/** The files that `kfgen docs` writes. */
export async function writePages(): Promise<Pages> {
  requireBuild();
  const write = (files: SourceFiles): Promise<string> => writePage(temporaryFolder(files));
  const [hostile, shipped] = await Promise.all([
    write(hostileSpec),
    writePage(repositoryRoot, join(temporaryFolder({}), 'page.html')),
  ]);
  return { shipped, hostile };
}

function writePage(folder: string, file = join(folder, 'page.html')): Promise<string> {
  const child = spawn(process.execPath, [binary, 'docs', '--file', file], { cwd: folder, stdio: 'pipe' });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (said += data.toString()));
  return new Promise((resolve, reject) => {
    child.on('close', (code) => (code === 0 ? resolve(file) : reject(new Error(said))));
  });
}

export async function launch(executablePath: string): Promise<Browser> {
  // A sandbox cannot be made by root, who runs everything in a container.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args: [...args, '--disable-gpu', '--disable-dev-shm-usage'] });
}

/** Runs in the page, where there are other types than here. */
const REPORT_VIOLATIONS = `addEventListener('securitypolicyviolation', (event) =>
  console.error('kept from', event.violatedDirective, event.blockedURI))`;

/** A page that somebody looks at, and all that it must not do. */
export interface OpenPage {
  readonly page: Page;
  /** What it asked for besides itself, reported to the console, or was kept from. */
  readonly offences: readonly string[];
}

/** Opens a file as it lies on the disk. */
export async function open(
  browser: Browser,
  file: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const offences: string[] = [];
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const address = pathToFileURL(file).href;
  context.on('request', (request) => {
    const url = request.url();
    if (url.split('#', 1)[0] !== address && !url.startsWith('data:')) offences.push(`asked for ${url}`);
  });
  const page = await context.newPage();
  page.on('console', (message) => offences.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => offences.push(`threw ${error.message}`));
  page.on('dialog', (dialog) => {
    offences.push(`asked ${dialog.message()}`);
    void dialog.dismiss();
  });
  if (options.javaScriptEnabled !== false) await page.addInitScript({ content: REPORT_VIOLATIONS });
  await page.goto(address);
  return { page, offences };
}

/** Waits until the playground's code runs. */
export async function playground(page: Page): Promise<void> {
  await page.locator('html[data-playground="ready"]').waitFor({ state: 'attached' });
}
