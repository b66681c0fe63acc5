import { unpackText } from '../../authoring/docs/playground/packed-text.js';

/** Brings the section to life in which payloads are tried: its code is unpacked once the page is there to be read. */
export function startPlayground(): void {
  const body = document.getElementById('pg-body');
  const code = document.getElementById('playground-code');
  if (body === null || code === null) return;
  body.hidden = false;
  const run = async (): Promise<void> => {
    try {
      runScript(await unpackText(code.textContent));
      // A script that fails, or that the policy refuses, throws nothing here.
      if (document.documentElement.dataset['playground'] !== 'ready')
        throw new Error('The playground does not run');
    } catch {
      body.hidden = true;
      document.getElementById('pg-unavailable')?.removeAttribute('hidden');
    }
  };
  // Not all browsers tell when they have nothing else to do.
  if ('requestIdleCallback' in window) requestIdleCallback(() => void run());
  else setTimeout(() => void run());
}

/** The page's policy allows this text and no other. */
function runScript(text: string): void {
  const script = document.createElement('script');
  script.textContent = text;
  document.body.append(script);
  script.remove();
}
