import { shippedJudges } from '../support/shipped-judges.js';
import { describe } from 'vitest';
import { expectAgreement } from '../support/expect-agreement.js';
import { judgesOf } from '../support/judges.js';
import { kitchenOutput } from '../support/kitchen-output.js';

const shipped = shippedJudges;
const everything = await judgesOf(kitchenOutput);

describe('guard, schema and model agree on the shipped spec', () => expectAgreement(shipped));
describe('guard, schema and model agree on every feature of the language', () => expectAgreement(everything));
