/** What a parser of XML made of a callback, as the type that the spec gives it. */
export { readKfCallback, type ReceivedKfCallback } from './read-kf-callback.js';
