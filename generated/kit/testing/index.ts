/** What tests of a program that uses this package begin with. */
export type { Overrides } from './merged.js';
export { sampleCallback, sampleEvent, sampleMessage, sampleRequest } from './samples.js';
export { seededEvent, seededMessage, seededRequest } from './seeded.js';
