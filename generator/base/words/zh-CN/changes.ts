/** What differs between two versions of a spec, by rule. */
export const changes = {
  // Definitions
  'type-added': '新增类型 {path}（{new}）。',
  'type-removed': '删去了类型 {path}。',
  'type-renamed': '类型 {old} 改名为 {new}，内容相同或相近。',
  'kind-changed': '{path} 由{old}变为{new}。',
  'now-sent': '{path} 现在是由程序发送的：不再接受其他字段，并须满足所有条件。',
  'now-received': '{path} 现在是收到的：接受其他字段，条件只是文档所说。',
  'base-changed': '{path} 所继承的类型由 {old} 变为 {new}。',

  // Fields
  'field-added': '新增字段 {path}（{new}，可以没有）。',
  'required-field-added': '新增字段 {path}（{new}，{presence}）：没有它的数据不再合规。',
  'field-removed': '删去了字段 {path}（{old}）。',
  'field-renamed': '字段 {old} 改名为 {path}，内容相同。',
  'field-respelt': '字段 {old} 改名为 {path}，原来的名字仍是它的一个拼写。',
  'required-field-respelt': '字段 {old} 改名为 {path}，原来的名字仍是它的一个拼写，因此可以没有。',
  'presence-tightened': '字段 {path} 由“{old}”变为“{new}”：没有它的数据不再合规。',
  'presence-loosened': '字段 {path} 由“{old}”变为“{new}”。',
  'condition-tightened': '字段 {path} 在更多情形下必有：由“{old}”变为“{new}”。',
  'condition-loosened': '字段 {path} 在更少情形下必有：由“{old}”变为“{new}”。',
  'condition-changed': '字段 {path} 必有的情形变了：由“{old}”变为“{new}”。',
  'expectation-changed': '文档所说的字段 {path} 何时有，由“{old}”变为“{new}”；没有仍然合规。',
  'alias-added': '字段 {path} 多了拼写 {new}。',
  'alias-added-to-required': '字段 {path} 多了拼写 {new}，原来的名字因此可以没有。',
  'alias-removed': '字段 {path} 不再有拼写 {old}。',

  // Types of values
  'type-narrowed': '{path} 的类型由 {old} 收窄为 {new}。',
  'type-widened': '{path} 的类型由 {old} 放宽为 {new}。',
  'type-changed': '{path} 的类型由 {old} 变为 {new}。',
  'type-restated': '{path} 的类型 {old} 改写为 {new}，所收的值不变。',
  'null-added': '{path} 现在可以是 null。',
  'null-removed': '{path} 不再可以是 null。',
  'limit-tightened': '{path} 的限度由 {old} 收紧为 {new}。',
  'limit-loosened': '{path} 的限度由 {old} 放宽为 {new}。',
  'limit-changed': '{path} 的限度由 {old} 变为 {new}，有原来可以而现在不可以的值。',
  'constant-added': '{path} 的固定值多了 {new}。',
  'constant-removed': '{path} 的固定值少了 {old}。',
  'constant-changed': '{path} 的固定值由 {old} 变为 {new}。',
  'embedded-changed': '{path} 的文字里的内容由 {old} 变为 {new}。',
  'items-changed': '{path} 的各项原来按 {old} 判断，现在按 {new}。',

  // Enums
  'value-added': '{path} 新增值 {new}。',
  'closed-value-added': '封闭的枚举 {path} 新增值 {new}。',
  'value-removed': '{path} 删去了值 {old}。',
  'value-renamed': '{path} 的值 {value} 由 {old} 改名为 {new}。',
  'value-moved': '{path} 由 {old} 变为 {new}：同一个名字，另一个值。',
  'enum-opened': '枚举 {path} 现在是开放的：可能出现未列出的值。',
  'enum-closed': '枚举 {path} 现在是封闭的：不再收未列出的值。',
  'advice-changed': '{path} 的应对由 {old} 变为 {new}。',

  // Unions
  'member-added': '联合 {path} 新增成员 {new}。',
  'member-removed': '联合 {path} 不再有成员 {old}。',
  'tag-moved': '联合 {path} 的标签由 {old} 移到 {new}。',
  'accessor-changed': '取值函数 {path} 由读取 {old} 变为读取 {new}。',
  'accessor-result-changed': '对 {type}，取值函数 {path} 的结果由 {old} 变为 {new}。',

  // Calls
  'call-added': '新增调用 {path}（{new}）。',
  'call-removed': '删去了调用 {path}（{old}）。',
  'call-renamed': '调用 {old} 改名为 {new}，地址相同。',
  'call-address-changed': '调用 {path} 的地址由 {old} 变为 {new}。',
  'call-request-changed': '调用 {path} 的请求由 {old} 变为 {new}。',
  'call-response-changed': '调用 {path} 的响应由 {old} 变为 {new}。',
  'call-request-widened': '调用 {path} 的请求由 {old} 变为 {new}，原来可以发送的都可以。',
  'call-response-extended': '调用 {path} 的响应由 {old} 变为 {new}，原来有的都有。',

  // What is exported
  'export-added': '生成的代码里新增 {new}。',
  'export-removed': '生成的代码里不再有 {old}。',

  // What is said
  'doc-changed': '{path} 的说明变了。',
  'source-changed': '{path} 的文档地址由 {old} 变为 {new}。',
  'since-changed': '{path} 始于何时，由 {old} 变为 {new}。',
  'deprecated-added': '{path} 已弃用：{new}',
  'deprecated-changed': '{path} 的弃用原因由 {old} 变为 {new}。',
  'deprecated-removed': '{path} 不再是弃用的。',
  'examples-changed': '{path} 的样例变了。',
} as const;
