/** What a program that answers customers needs beside the types of requests. */
export { describeIssues } from './describe-issues.js';
export { errorAdvice, type ErrorAdvice } from './error-advice.js';
export { isOk } from './is-ok.js';
