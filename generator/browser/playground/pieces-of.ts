/** Milliseconds that the page may stand still. */
const LONGEST_PAUSE = 12;
/** Bytes between two looks at the clock. */
const PIECE = 32 * 1024;

/** The bytes of a text or file in small pieces, between which the page can do what people ask of it. */
export async function* piecesOf(source: Blob): AsyncGenerator<Uint8Array> {
  let last = performance.now();
  const reader = source.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      for (let start = 0; start < value.length; start += PIECE) {
        yield value.subarray(start, start + PIECE);
        if (performance.now() - last < LONGEST_PAUSE) continue;
        await nextTask();
        last = performance.now();
      }
    }
  } finally {
    // Whoever stops halfway wants no more of the file to be read.
    await reader.cancel();
  }
}

/** Waits until whatever else waits has had its turn. A timer would wait longer than that. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
