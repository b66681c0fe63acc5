import { describe } from 'vitest';
import { expectAgreement } from '../support/expect-agreement.js';
import { judgesOf } from '../support/judges.js';
import { kitchenSink } from '../support/kitchen-sink.js';
import { shippedOutput } from '../support/shipped-output.js';
import { specOutput } from '../support/spec-output.js';

const shipped = await judgesOf(shippedOutput);
const everything = await judgesOf(await specOutput(kitchenSink));

describe('guard, schema and model agree on the shipped spec', () => expectAgreement(shipped));
describe('guard, schema and model agree on every feature of the language', () => expectAgreement(everything));
