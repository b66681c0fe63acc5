import type { Language } from '../../base/words/language.js';

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
  'about-lint': {
    'zh-CN': '只检查规格：错误，以及多半不是本意之处',
    en: 'check the spec alone: its mistakes, and what is likely not meant',
  },
  'about-explain': {
    'zh-CN': '在终端显示消息、字段或代码的中文说明',
    en: 'show the Chinese documentation of a message, field or code',
  },
  'about-add': {
    'zh-CN': '为新的消息或事件写一个规格文件，待填处标有 TODO',
    en: 'write a spec file for a new message or event, with TODO where it must be filled in',
  },
  'about-init': {
    'zh-CN': '在自己的项目里建立规格文件夹，补充 kfgen 自带的规格',
    en: 'set up a spec of your own that adds to the one that comes with kfgen',
  },
  'about-validate': {
    'zh-CN': '检查收到的数据：各类型的条数、有误之处，以及规格里没有的类型、字段和代码',
    en: 'check captured payloads: counts by type, what is wrong, and what the spec does not have',
  },
  'about-infer': {
    'zh-CN': '把收到的数据里规格没有的类型、字段和代码写成规格草稿',
    en: 'draft what captured payloads hold and the spec does not have',
  },
  'about-help': { 'zh-CN': '显示命令的用法', en: 'show how a command is used' },
  'argument-word': {
    'zh-CN': 'msgtype、event_type、类型名、字段（enter_session.scene）或代码（95018）',
    en: 'msgtype, event_type, name of a type, field (enter_session.scene) or code (95018)',
  },
  'argument-kind': { 'zh-CN': 'message（消息）或 event（事件）', en: 'message or event' },
  'argument-file': {
    'zh-CN': 'sync_msg 的响应、单条消息或每行一条的 JSON 文件；- 为标准输入',
    en: 'JSON files of sync_msg responses, items, or an item a line; - for standard input',
  },
  'argument-name': {
    'zh-CN': 'msgtype 或 event_type，照线上的写法，如 red_packet',
    en: 'msgtype or event_type as it goes over the wire, e.g. red_packet',
  },
  'option-spec': { 'zh-CN': '规格文件夹', en: 'folder of the spec' },
  'option-out': { 'zh-CN': '输出文件夹', en: 'folder of the output' },
  'option-format': { 'zh-CN': '报告的格式', en: 'format of reports' },
  'option-lang': { 'zh-CN': '语言', en: 'language' },
  'option-no-color': { 'zh-CN': '不用颜色', en: 'no colours' },
  'option-dry-run': { 'zh-CN': '只说明会做什么，不写任何文件', en: 'say what would be done; write nothing' },
  'option-watch': {
    'zh-CN': '规格一有变化就重新生成，按 Ctrl-C 结束',
    en: 'generate again whenever the spec changes, until Ctrl-C',
  },
  'option-package': {
    'zh-CN': '把输出文件夹做成这个名字的包；不填则是普通文件夹',
    en: 'make the output folder a package of this name; without it, it is a plain folder',
  },
  'option-help': { 'zh-CN': '显示用法', en: 'show this help' },
  'option-version': { 'zh-CN': '显示版本', en: 'show the version' },
  'heading-usage': { 'zh-CN': '用法：', en: 'Usage:' },
  'heading-options': { 'zh-CN': '选项：', en: 'Options:' },
  'heading-arguments': { 'zh-CN': '参数：', en: 'Arguments:' },
  'heading-commands': { 'zh-CN': '命令：', en: 'Commands:' },
  'heading-global-options': { 'zh-CN': '通用选项：', en: 'Global options:' },
  'exit-codes': {
    'zh-CN':
      '退出码：0 正常 · 1 有发现（规格有误、文件不是最新、数据不符） · 2 用法有误或文件无法读写 · 3 kfgen 自身的错误',
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
  'missing-argument': { 'zh-CN': '缺少参数“{name}”。', en: 'Argument "{name}" is missing.' },
  'nothing-to-explain': {
    'zh-CN': '规格里没有“{word}”。',
    en: 'The spec has nothing called "{word}".',
  },
  'unknown-draft-kind': {
    'zh-CN': '不能添加“{kind}”，可添加的有：{choices}。',
    en: 'Cannot add a "{kind}"; it can be one of: {choices}.',
  },
  'invalid-wire-name': {
    'zh-CN':
      '“{name}”不能用作 msgtype 或 event_type：须以小写字母开头，只含小写字母、数字和下划线，最多 64 个字符。',
    en: '"{name}" cannot be a msgtype or event_type: lower-case letters, digits and underscores, a letter first, 64 at most.',
  },
  'draft-union-missing': {
    'zh-CN': '规格里没有以 {tag} 区分的联合“{union}”，无处添加。',
    en: 'The spec has no union "{union}" that is told apart by {tag}, so there is nothing to add to.',
  },
  'draft-base-missing': {
    'zh-CN': '规格里没有可供继承的对象“{base}”，无法添加。',
    en: 'The spec has no object "{base}" to extend, so nothing can be added.',
  },
  'draft-tag-taken': {
    'zh-CN': '规格里已有 {tag} 为“{name}”的类型 {type}，见 {place}。',
    en: 'The spec has a type with {tag} "{name}" already: {type}, at {place}.',
  },
  'draft-type-taken': {
    'zh-CN': '“{name}”的类型名 {type} 已被使用，见 {place}。',
    en: 'The name of the type for "{name}", {type}, is taken already: see {place}.',
  },
  'draft-name-reserved': {
    'zh-CN': '不能添加“{name}”：它与消息的公共字段同名，或类型名 {type} 会与已有的名字冲突。',
    en: 'Cannot add "{name}": it is a field of every message, or the name of its type, {type}, would clash with others.',
  },
  'draft-unfit': {
    'zh-CN': '按这份规格的要求，“{path}”的草稿有以上问题，没有写入。',
    en: 'By this spec the draft of "{path}" has the mistakes above; it was not written.',
  },
  'invalid-package-name': {
    'zh-CN': '“{name}”不能用作包名：只含小写字母、数字、连字符、点和下划线，可有 @scope/ 前缀。',
    en: '"{name}" cannot be the name of a package: lower-case letters, digits, hyphens, dots and underscores, with a @scope/ if need be.',
  },
  'already-set-up': {
    'zh-CN': '“{path}”里已有 kfgen 的设置，没有写入任何文件。',
    en: '"{path}" has settings for kfgen already; nothing was written.',
  },
  'outside-project': {
    'zh-CN': '“{folder}”须是当前文件夹里的一个文件夹。',
    en: '"{folder}" must be a folder inside the current one.',
  },
  'no-page': {
    'zh-CN': '规格里没有分页的列表（each），不知道收到的数据是什么。',
    en: 'The spec has no list with `each`, so there is no telling what captures hold.',
  },
  'look-alike': {
    'zh-CN': '注意：规格里已有“{other}”，与“{name}”很像，请核对拼写。',
    en: 'Note that the spec has "{other}", which looks like "{name}": check the spelling.',
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
  'draft-written': { 'zh-CN': '已写入“{path}”（类型 {type}）。', en: 'Wrote "{path}" (type {type}).' },
  'draft-todos': { 'zh-CN': '请填好其中的 {count} 处 TODO：', en: 'Fill in its {count} TODOs:' },
  'draft-next': { 'zh-CN': '然后运行：{command}', en: 'Then run: {command}' },
  progress: { 'zh-CN': '已读 {read}，{items} 条', en: 'read {read}, {items} items' },
  'capture-unreadable': {
    'zh-CN': '数据有无法读取之处，没有写入任何文件。',
    en: 'Some of the payloads could not be read; nothing was written.',
  },
  'infer-unfit': {
    'zh-CN': '草稿与这份规格不合，有以上问题，没有写入。',
    en: 'By this spec the drafts have the mistakes above; nothing was written.',
  },
  'spec-changed': {
    'zh-CN': '“{path}”在读取数据期间有改动，没有写入任何文件。请重新运行。',
    en: '"{path}" was changed while the payloads were read; nothing was written. Run it again.',
  },
  'nothing-to-infer': {
    'zh-CN': '规格里都有，没有要写的。',
    en: 'The spec has it all; there is nothing to add.',
  },
  'nothing-inferred': { 'zh-CN': '没有写入任何文件。', en: 'Nothing was written.' },
  inferred: { 'zh-CN': '已写入“{folder}”：', en: 'Wrote to "{folder}":' },
  'would-infer': { 'zh-CN': '将写入“{folder}”：', en: 'Would write to "{folder}":' },
  'parts-added': {
    'zh-CN': '加入的内容（括号里是见到的次数）：',
    en: 'What is added (and how often it was seen):',
  },
  'part-type': { 'zh-CN': '类型', en: 'type' },
  'part-field': { 'zh-CN': '字段', en: 'field' },
  'part-code': { 'zh-CN': '代码', en: 'code' },
  'parts-left-out': { 'zh-CN': '略去的内容：', en: 'What is left out:' },
  'part-hidden': { 'zh-CN': '名字可能是内容', en: 'names that may be content' },
  'part-crowded': { 'zh-CN': '名字太多，可能是内容', en: 'too many names, which may be content' },
  'part-unplaced': { 'zh-CN': '规格里没有它的位置', en: 'no place for it in the spec' },
  'part-left': {
    'zh-CN': '种类太多，另有 {count} 处；写好这些后可再运行一次',
    en: 'too many kinds: {count} more occurrences; run it again when these are done',
  },
  'infer-next': {
    'zh-CN': '请填好其中的 {count} 处 TODO（npx kfgen lint 逐一列出），然后运行：{command}',
    en: 'Fill in the {count} TODOs (npx kfgen lint lists them), then run: {command}',
  },
  'set-up': { 'zh-CN': '已建立：', en: 'Set up:' },
  'would-set-up': { 'zh-CN': '将建立：', en: 'Would set up:' },
  'set-up-next': { 'zh-CN': '接下来：', en: 'Next:' },
  'nothing-to-do': { 'zh-CN': '“{folder}”已是最新。', en: '"{folder}" is up to date.' },
  written: { 'zh-CN': '已写入“{folder}”：', en: 'Wrote to "{folder}":' },
  'would-write': { 'zh-CN': '将写入“{folder}”：', en: 'Would write to "{folder}":' },
  'watch-waiting': {
    'zh-CN': '正在等待规格变化，按 Ctrl-C 结束。',
    en: 'Waiting for changes of the spec; press Ctrl-C to end.',
  },
  'watch-changed': { 'zh-CN': '有变化：{paths}', en: 'Changed: {paths}' },
  'watch-changed-more': {
    'zh-CN': '有变化：{paths}，另有 {count} 个文件',
    en: 'Changed: {paths}, and {count} more',
  },
  'not-current': {
    'zh-CN': '“{folder}”中有 {count} 个文件不是最新。运行以下命令更新：{command}',
    en: 'Not current in "{folder}": {count}. To mend: {command}',
  },
  'out-in-spec': {
    'zh-CN': '输出文件夹“{out}”不能是规格文件夹“{spec}”或在它里面。',
    en: 'The output folder "{out}" must not be the spec folder "{spec}" or lie in it.',
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
