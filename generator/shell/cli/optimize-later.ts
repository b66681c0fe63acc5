import { setFlagsFromString } from 'node:v8';

/**
 * What makes V8 wait eight times as long as it does by itself before it optimizes a function, by V8's version: that of
 * Node 20 and of Node 22. Those after it have a compiler in between, and gain nothing; a flag that a version does not
 * know, it complains about.
 */
const flags: Readonly<Record<string, string>> = {
  '11.3': '--interrupt-budget=540672',
  '12.4': '--invocation-count-for-turbofan=24000',
};

/**
 * For a run that checks a whole spec and ends. Within two seconds most functions have done their work before it pays to
 * optimize them, on which V8 spends a third of the CPU time otherwise. Not for one that goes on, as `--watch` does, or
 * that reads captures, of which there may be any amount.
 */
export function optimizeLater(): void {
  const { v8, bun } = process.versions;
  // Bun names a version of V8, which it does not have.
  const flag = bun === undefined ? flagFor(v8) : undefined;
  if (flag !== undefined) setFlagsFromString(flag);
}

/** The flag for a version such as `11.3.244.8-node.38`. */
export function flagFor(version: string): string | undefined {
  const [major, minor] = version.split('.');
  return flags[`${major}.${minor}`];
}
