/** 放在 switch 的 default 里：漏掉一种类型就不能编译。 */
export function assertNever(value: never): never {
  throw new TypeError(`Unexpected value of type ${typeof value}`);
}
