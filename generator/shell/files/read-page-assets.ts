import { readFileSync } from 'node:fs';

/** What a page brings along for the browser. */
export interface PageAssets {
  readonly script: string;
  /** What is run only when somebody tries a payload. */
  readonly playground: string;
  readonly style: string;
}

/** The files are made when kfgen is built, and lie equally far from the source and from the compiled code. */
export function readPageAssets(): PageAssets {
  const read = (name: string): string =>
    readFileSync(new URL(`../../../dist/browser/${name}`, import.meta.url), 'utf8');
  return { script: read('page.js'), playground: read('playground.js'), style: read('page.css') };
}
