import type { Issue } from './describe-fault.js';

/** 校验的结果：原来的值，或不符之处；超过 100 处时只有最先的 100 处，最后一项（code 为 `more`）说明还有多少处。 */
export type Validation<Value> = Valid<Value> | Invalid;

// By name, and apart from what makes them: compilers of consumers have less to read and to put a type into.
export interface Valid<Value> {
  readonly ok: true;
  readonly value: Value;
}

export interface Invalid {
  readonly ok: false;
  readonly issues: readonly Issue[];
}
