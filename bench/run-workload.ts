/** One workload, in the process that `main.ts` starts for it: `run-workload.js PART WORKLOAD AGREED.json [--quick]`. */
import { readFileSync } from 'node:fs';
import { effortFor } from './measure/effort.js';
import { timedParts } from './parts/timed-parts.js';
import type { Agreed } from './traffic/mixed.js';

const [part = '', id = '', agreedFile = '', quick] = process.argv.slice(2);
const workload = timedParts[part]?.find((each) => each.id === id);
if (!workload) throw new Error(`There is no workload ${part} ${id}`);
const agreed = JSON.parse(readFileSync(agreedFile, 'utf8')) as Agreed;
console.log(JSON.stringify(await workload.run(agreed, effortFor(quick === '--quick'))));
