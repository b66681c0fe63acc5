import type { Language } from './describe-fault.js';
import type { Validation } from './validation-result.js';

/** 接口的方法：`GET` 与 `DELETE` 的请求在地址里，其余的在正文里。 */
export type CallMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** 服务的一个接口：怎样调用，以及请求与响应的校验函数。没有请求的接口没有 `request`。 */
export interface Call<Request, Response> {
  readonly method: CallMethod;
  /** 地址里主机名之后的路径。 */
  readonly path: string;
  readonly request?: (value: unknown, language?: Language) => Validation<Request>;
  readonly response: (value: unknown, language?: Language) => Validation<Response>;
}
