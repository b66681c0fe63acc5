import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchFolder } from '../contenders/folders.js';
import type { Results } from './results.js';

const file = join(benchFolder, 'results.json');

export function keptResults(): Results {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results) : {};
}

/** Adds parts to what is kept, or puts them in the place of those that are. */
export function keepResults(parts: Results): void {
  writeFileSync(file, `${JSON.stringify({ ...keptResults(), ...parts }, rounded)}\n`);
}

/** Four digits say all that is known. */
function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;
}
