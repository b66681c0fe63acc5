/** Reads messages page by page, and loses none. */
export type { TransportOptions } from '../transport/exchange.js';
export type { TokenSource } from '../transport/token-source.js';
export type { Fetch } from '../transport/web-standards.js';
export { describeItem } from './describe-item.js';
export { pagesOverClient, pagesOverFetch, type FetchPage, type FetchPageContext } from './fetch-page.js';
export { msgidOf } from './msgid-of.js';
export type { RetryOptions } from './page-reader.js';
export { readMessages, type ReadMessagesOptions } from './read-messages.js';
export { SyncError, type SyncFault } from './sync-error.js';
export type { SyncState } from './sync-state.js';
