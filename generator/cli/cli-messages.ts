import type { Language } from '../diagnostics/language.js';

/** Everything that the command line says beside diagnostics. `{name}` is filled in. */
export const cliMessages = {
  // Help
  about: {
    'zh-CN': '由一份带中文注释的 YAML 规格生成微信客服消息的 TypeScript 类型、校验函数与 JSON Schema',
    en: 'TypeScript types, guards and JSON Schema for WeCom KF messages, from one annotated YAML spec',
  },
  'about-generate': {
    'zh-CN': '按规格生成文件（默认命令）',
    en: 'generate the files from the spec (the default)',
  },
  'about-check': {
    'zh-CN': '检查已生成的文件是否最新，不写任何文件',
    en: 'check that the generated files are current; writes nothing',
  },
  'about-lint': { 'zh-CN': '只检查规格', en: 'check the spec alone' },
  'about-help': { 'zh-CN': '显示命令的用法', en: 'show how a command is used' },
  'option-spec': { 'zh-CN': '规格文件夹', en: 'folder of the spec' },
  'option-out': { 'zh-CN': '输出文件夹', en: 'folder of the output' },
  'option-format': { 'zh-CN': '报告的格式', en: 'format of reports' },
  'option-lang': { 'zh-CN': '语言', en: 'language' },
  'option-no-color': { 'zh-CN': '不用颜色', en: 'no colours' },
  'option-dry-run': { 'zh-CN': '只说明会做什么，不写任何文件', en: 'say what would be done; write nothing' },
  'option-help': { 'zh-CN': '显示用法', en: 'show this help' },
  'option-version': { 'zh-CN': '显示版本', en: 'show the version' },
  'heading-usage': { 'zh-CN': '用法：', en: 'Usage:' },
  'heading-options': { 'zh-CN': '选项：', en: 'Options:' },
  'heading-arguments': { 'zh-CN': '参数：', en: 'Arguments:' },
  'heading-commands': { 'zh-CN': '命令：', en: 'Commands:' },
  'heading-global-options': { 'zh-CN': '通用选项：', en: 'Global options:' },
  'exit-codes': {
    'zh-CN': '退出码：0 正常 · 1 规格有误或文件不是最新 · 2 用法有误或文件无法读写 · 3 kfgen 自身的错误',
    en: 'Exit codes: 0 fine · 1 findings · 2 bad usage, or a file that cannot be read or written · 3 a bug in kfgen',
  },

  // Usage
  'unknown-command': { 'zh-CN': '没有命令“{name}”。', en: 'There is no command "{name}".' },
  'unknown-option': { 'zh-CN': '没有选项“{name}”。', en: 'There is no option "{name}".' },
  'missing-option-value': { 'zh-CN': '选项“{name}”缺少值。', en: 'Option "{name}" needs a value.' },
  'invalid-option-value': {
    'zh-CN': '选项“{name}”的值“{value}”不在可用的值之列：{choices}。',
    en: 'Value "{value}" of option "{name}" is not one of: {choices}.',
  },
  'excess-arguments': { 'zh-CN': '多余的参数“{value}”。', en: 'Unexpected argument "{value}".' },
  'bad-usage': { 'zh-CN': '用法有误：{reason}。', en: 'Bad usage: {reason}.' },
  'did-you-mean': { 'zh-CN': '是不是想写“{word}”？', en: 'Did you mean "{word}"?' },
  'see-help': { 'zh-CN': '用法见 kfgen --help。', en: 'See kfgen --help.' },
  'package-json-invalid': { 'zh-CN': '“{path}”不是有效的 JSON。', en: '"{path}" is not valid JSON.' },
  'setting-unknown': {
    'zh-CN': '“{path}”的 kfgen 中没有设置“{name}”。',
    en: 'There is no setting "{name}" for kfgen in "{path}".',
  },
  'setting-invalid': {
    'zh-CN': '“{path}”中 kfgen 的设置“{name}”应为{expected}。',
    en: 'Setting "{name}" of kfgen in "{path}" should be {expected}.',
  },

  // Results
  'spec-fine': { 'zh-CN': '规格没有问题（{count} 个定义）。', en: 'The spec is fine ({count} definitions).' },
  'nothing-to-do': { 'zh-CN': '“{folder}”已是最新。', en: '"{folder}" is up to date.' },
  written: { 'zh-CN': '已写入“{folder}”：', en: 'Wrote to "{folder}":' },
  'would-write': { 'zh-CN': '将写入“{folder}”：', en: 'Would write to "{folder}":' },
  'not-current': {
    'zh-CN': '“{folder}”中有 {count} 个文件不是最新。运行以下命令更新：{command}',
    en: '{count} files in "{folder}" are not current. To mend: {command}',
  },
  'foreign-files': {
    'zh-CN': '以下文件不是 kfgen 写的，不会覆盖；请移走它们或换一个输出文件夹：{paths}',
    en: 'These files were not written by kfgen and are left alone; move them or choose another output folder: {paths}',
  },
  'change-missing': { 'zh-CN': '缺少', en: 'missing' },
  'change-stale': { 'zh-CN': '过时', en: 'stale' },
  'change-edited': { 'zh-CN': '被手改', en: 'hand-edited' },
  'change-foreign': { 'zh-CN': '非 kfgen 所写', en: 'not written by kfgen' },
  'change-orphaned': { 'zh-CN': '多余', en: 'orphaned' },
  'change-orphanedEdited': { 'zh-CN': '多余且被手改，保留', en: 'orphaned and hand-edited, kept' },
  'done-missing': { 'zh-CN': '新建', en: 'created' },
  'done-stale': { 'zh-CN': '更新', en: 'updated' },
  'done-edited': { 'zh-CN': '更新（覆盖了手改）', en: 'updated (hand edits overwritten)' },
  'done-foreign': { 'zh-CN': '非 kfgen 所写', en: 'not written by kfgen' },
  'done-orphaned': { 'zh-CN': '删除', en: 'removed' },
  'done-orphanedEdited': { 'zh-CN': '多余但被手改，保留', en: 'orphaned but hand-edited, kept' },

  // Bugs
  bug: {
    'zh-CN': 'kfgen {version}（Node.js {node}）自身出错了。请连同以下内容报告给 kfgen 的维护者：',
    en: 'This is a bug in kfgen {version} (Node.js {node}). Please report it to the maintainers of kfgen with what follows:',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type CliMessageCode = keyof typeof cliMessages;
