import { read } from './read.js';

/** 客服账号 ID：消息的在最外层，事件的在 event 里。 */
export function openKfidOf(
  message:
    | { readonly open_kfid: string }
    | { readonly msgtype: 'event'; readonly event: { readonly open_kfid: string } },
): string;
export function openKfidOf(message: object): string | undefined;
export function openKfidOf(message: object): string | undefined {
  return idOf(message, 'open_kfid');
}

/** 客户 UserID：消息的在最外层，事件的在 event 里；与客户无关的事件没有。 */
export function externalUseridOf(
  message:
    | { readonly external_userid: string }
    | { readonly msgtype: 'event'; readonly event: { readonly external_userid: string } },
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

/** By the msgtype, not by what is there: a message may have a field `event` that its type does not name. */
function idOf(message: object, name: string): string | undefined {
  const holder = fieldOf(message, 'msgtype') === 'event' ? fieldOf(message, 'event') : message;
  const id = fieldOf(holder, name);
  return typeof id === 'string' ? id : undefined;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? read(value as Record<string, unknown>, name)
    : undefined;
}
