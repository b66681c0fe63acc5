import { readSpecFiles } from './read-spec-files.js';
import { specOutput } from './spec-output.js';

/** The output for the shipped spec from the current generator, whatever is in `generated/`. */
export const shippedOutput = await specOutput(readSpecFiles());
