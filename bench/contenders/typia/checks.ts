/** What `typia generate` makes functions of. typia knows the types, which do not say that a number is an integer or how large it may be. */
import typia from 'typia';
import type { KfMessage, TextMessage } from 'wecom-kf-messages';

export const isKfMessage = typia.createIs<KfMessage>();
export const isTextMessage = typia.createIs<TextMessage>();
export const validateKfMessage = typia.createValidate<KfMessage>();
export const validateTextMessage = typia.createValidate<TextMessage>();
