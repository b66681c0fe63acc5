/** Calls the service: a method for each call of the spec. */
export { calls, type Calls } from '../../src/calls.js';
export type { Call, CallMethod } from '../../src/runtime/call.js';
export type { TransportOptions } from '../transport/exchange.js';
export type { TokenSource } from '../transport/token-source.js';
export type { Fetch } from '../transport/web-standards.js';
export type {
  CallFailure,
  CallResult,
  CallSuccess,
  InvalidRequest,
  InvalidResponse,
  MissingToken,
  RefusedCall,
  SafeIssue,
  UnreachableService,
} from './call-result.js';
export {
  createClient,
  createClientFor,
  type CallOptions,
  type Client,
  type ClientMethod,
  type ClientOptions,
  type KfClient,
} from './create-client.js';
