/** The words of a report about two versions of a spec. */
export const comparisons = {
  // What a difference is
  breaking: '不兼容',
  feature: '新功能',
  fix: '修正',
  received: '接收方',
  sent: '发送方',
  impact: '{direction}：{impact}',

  // Findings
  'old-place': '旧规格 {place}',
  'presence-conditional': '{conditions} 时必有',
  'presence-expected': '可选（文档所说，{conditions} 时有）',
  'kind-object': '对象',
  'kind-enum': '枚举',
  'kind-union': '联合',
  'stops-exhaustive': '逐一处理每个值的代码会不再能编译，本来就该如此：补上新的一项即可。',
  ignored: '不计：{reason}',
  'more-of-rule': '另有 {count} 处没有列出（--format json 全部列出）：',

  // What shows it
  'witness-payload': '旧版的 {type} 收，新版不收：',
  'witness-fault': '{path} 应为{expected}。',
  'witness-unknown-key': '没有 {path} 这个字段。',
  'witness-code': '旧版能编译，新版不能：',
  'witness-none': '没有找到旧版可以而新版不可以的值或代码。',

  // Results
  first: '{against} 的文件夹“{folder}”里还没有规格，没有可以比较的。',
  same: '与 {against} 相比，规格没有变化。',
  summary: '与 {against} 相比：{counts}。',
  'count-breaking': '{count} 处不兼容',
  'count-feature': '{count} 处新功能',
  'count-fix': '{count} 处修正',
  'count-ignored': '{count} 处不计',
  'counts-and': '、',
  step: '版本应升：{step}。',
  'step-major': '主版本号',
  'step-minor': '次版本号',
  'step-patch': '修订号',
  'step-none': '不必升',
  'version-enough': '{name}：{old} → {current}，够了。',
  'version-low': '{name}：{old} → {current}，至少应为 {needed}。',
  'version-same': '{name}：{old}，不必升。',
  // A changelog
  migration: '迁移：{text}',
  'changelog-breaking': '不兼容',
  'changelog-feature': '新增',
  'changelog-fix': '其他变更',
  'changelog-entry': '{change}：{message}',
  'changelog-stop': '{text}。',
  'changelog-same': '{names} 也是如此。',
  'changelog-list': '{rule}：{changes}',
  'changelog-more': '{changes} 等 {count} 处',
  'changelog-and': '、',
} as const;
