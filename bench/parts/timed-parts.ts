import { guards } from './guards.js';
import { page } from './page.js';
import { schema } from './schema.js';
import { validate } from './validate.js';
import type { Workload } from './workload.js';

/** What is measured in nanoseconds, each workload in a process of its own. */
export const timedParts: Readonly<Record<string, readonly Workload[]>> = { guards, validate, page, schema };
