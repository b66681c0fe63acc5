import { expect, it } from 'vitest';
import * as root from '../../generated/kit/index.js';
import { isFromCustomer } from '../../generated/kit/is-from-customer.js';
import * as examples from '../../generated/src/examples.js';
import * as generated from '../../generated/src/index.js';
import { isKfEvent, isKfMessage, type KfMessage } from '../../generated/src/index.js';

const messages = Object.values(examples).filter((example): example is KfMessage => isKfMessage(example));

it('isFromCustomer is true for origin 3 alone', () => {
  const origins = [0, 1, 2, 3, 4, 5, 6].filter((origin) =>
    isFromCustomer({ ...examples.textMessageExample, origin }),
  );
  expect(origins).toEqual([3]);
  expect(messages.filter(isKfEvent).some(isFromCustomer)).toBe(false);
});

it('the root of the package has all that is generated, and what is written by hand', () => {
  expect(Object.keys(root).sort()).toEqual([...Object.keys(generated), 'isFromCustomer'].sort());
});
