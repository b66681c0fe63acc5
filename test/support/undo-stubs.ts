import { afterEach, vi } from 'vitest';

// Files of tests share a process: what the last test of one leaves would meet the hooks of the next.
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});
