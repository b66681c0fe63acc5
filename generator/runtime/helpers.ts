/** 是否为微信客户发来的消息，而非事件或接待人员的消息。 */
export function isFromCustomer(message: { readonly origin: number }): boolean {
  return message.origin === 3;
}

/** 放在 switch 的 default 里：漏掉一种类型就不能编译。 */
export function assertNever(value: never): never {
  throw new TypeError(`Unexpected value of type ${typeof value}`);
}
