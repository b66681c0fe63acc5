import { readSpecFiles } from './read-spec-files.js';
import { specOutput } from './spec-output.js';

/** What the shipped spec gives with the generator as it is now, whatever lies in `generated/`. */
export const shippedOutput = await specOutput(readSpecFiles());
