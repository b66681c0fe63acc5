import { read } from './read.js';

/** 客服账号 ID：消息的在最外层，事件的在 event 里。 */
export function openKfidOf(
  message: { readonly open_kfid: string } | { readonly event: { readonly open_kfid: string } },
): string;
export function openKfidOf(message: object): string | undefined;
export function openKfidOf(message: object): string | undefined {
  return idOf(message, 'open_kfid');
}

/** 客户 UserID：消息的在最外层，事件的在 event 里；与客户无关的事件没有。 */
export function externalUseridOf(
  message: { readonly external_userid: string } | { readonly event: { readonly external_userid: string } },
): string;
export function externalUseridOf(message: object): string | undefined;
export function externalUseridOf(message: object): string | undefined {
  return idOf(message, 'external_userid');
}

/** 是否为微信客户发来的消息，而非事件或接待人员的消息。 */
export function isFromCustomer(message: { readonly origin: number }): boolean {
  return message.origin === 3;
}

/** 放在 switch 的 default 里：漏掉一种类型就不能编译。 */
export function assertNever(value: never): never {
  throw new TypeError(`Unexpected value of type ${typeof value}`);
}

function idOf(message: object, name: string): string | undefined {
  const event = textOrObject(message, 'event');
  const id = typeof event === 'object' ? textOrObject(event, name) : textOrObject(message, name);
  return typeof id === 'string' ? id : undefined;
}

function textOrObject(value: object, name: string): string | object | undefined {
  const found = read(value as Record<string, unknown>, name);
  return typeof found === 'string' || (typeof found === 'object' && found !== null) ? found : undefined;
}
