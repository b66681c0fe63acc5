/** What a program that answers customers needs beside the types of requests. */
export { describeIssues } from './describe-issues.js';
export { errorAdvice, type ErrorAdvice } from './error-advice.js';
export { isOk } from './is-ok.js';
export { afterReceived, afterSent, mayReply, type MayReply, type ReplyWindow } from './may-reply.js';
export { replyTo, welcome, type Repliable, type Reply } from './reply.js';
export { splitText } from './split-text.js';
