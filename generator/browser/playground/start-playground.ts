/** Brings the section to life in which payloads are tried: its code is unpacked once the page is there to be read. */
export function startPlayground(): void {
  const body = document.getElementById('pg-body');
  const code = document.getElementById('playground-code');
  if (body === null || code === null) return;
  body.hidden = false;
  const run = async (): Promise<void> => {
    try {
      runScript(await unpacked(code.textContent));
    } catch {
      body.hidden = true;
      document.getElementById('pg-unavailable')?.removeAttribute('hidden');
    }
  };
  // Not all browsers tell when they have nothing else to do.
  if ('requestIdleCallback' in window) requestIdleCallback(() => void run());
  else setTimeout(() => void run());
}

async function unpacked(base64: string): Promise<string> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).text();
}

/** The page's policy allows this text and no other. */
function runScript(text: string): void {
  const script = document.createElement('script');
  script.textContent = text;
  document.body.append(script);
  script.remove();
}
