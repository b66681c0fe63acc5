import { kitchenSink } from './kitchen-sink.js';
import { specOutput } from './spec-output.js';

/** The output for a spec that uses every feature of the language. */
export const kitchenOutput = await specOutput(kitchenSink);
