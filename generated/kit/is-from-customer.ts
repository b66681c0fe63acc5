import { Origin } from '../src/codes.js';

/**
 * 是否为微信客户发来的消息，而非事件或接待人员的消息。
 *
 * @example
 * ```ts
 * messages.filter(isFromCustomer);
 * ```
 */
export function isFromCustomer(message: { readonly origin: number }): boolean {
  return message.origin === Origin.Customer;
}
