/** The entry of the package: all that is generated from the spec, and what the spec cannot say. */
export * from '../src/index.js';
export { isFromCustomer } from './is-from-customer.js';
