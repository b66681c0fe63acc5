/** Everything that can go wrong with a file or folder, with its sentence in both languages. */
export const fileErrorMessages = {
  // Reading the spec
  'spec-folder-missing': { 'zh-CN': '没有规格文件夹“{folder}”。', en: 'There is no spec folder "{folder}".' },
  'spec-folder-is-file': {
    'zh-CN': '“{folder}”不是文件夹，规格须放在文件夹中。',
    en: '"{folder}" is no folder; a spec is a folder of YAML files.',
  },
  'no-spec-file': {
    'zh-CN': '文件夹“{folder}”中没有 YAML 文件（.yaml 或 .yml）。',
    en: 'There is no YAML file (.yaml or .yml) in folder "{folder}".',
  },
  'not-utf8': {
    'zh-CN': '文件“{path}”不是 UTF-8 编码：第 {line} 行（字节偏移 {offset}）有误。请另存为 UTF-8。',
    en: 'File "{path}" is not UTF-8: line {line} (byte offset {offset}) cannot be decoded. Save it as UTF-8.',
  },
  'unreadable-name': {
    'zh-CN': '“{path}”的文件名不是 UTF-8 编码，无法读取。',
    en: 'The name of "{path}" is not UTF-8, so the file cannot be opened.',
  },

  // Any file
  'cannot-read': { 'zh-CN': '无法读取“{path}”（{reason}）。', en: 'Cannot read "{path}" ({reason}).' },
  'not-a-file': { 'zh-CN': '“{path}”不是普通文件。', en: '"{path}" is no regular file.' },

  // Writing
  'cannot-write': {
    'zh-CN': '无法写入“{path}”（{reason}）。所有文件保持原样。',
    en: 'Cannot write "{path}" ({reason}). All files are as they were.',
  },
  'file-exists': {
    'zh-CN': '文件“{path}”已经存在，保持原样。',
    en: 'File "{path}" exists already and is left alone.',
  },
  'cannot-restore': {
    'zh-CN': '写入失败，且有文件未能恢复。原来的内容保存在“{folder}”中。',
    en: 'Writing failed, and some files could not be put back. What they held is in "{folder}".',
  },
  'unsafe-path': {
    'zh-CN': '“{path}”不在输出文件夹之内，拒绝读写。',
    en: '"{path}" is outside the output folder; refusing to touch it.',
  },
} as const;

export type FileErrorCode = keyof typeof fileErrorMessages;

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** The parameters that the sentence of `Code` needs. */
export type FileErrorParameters<Code extends FileErrorCode> = Readonly<
  Record<Placeholders<(typeof fileErrorMessages)[Code]['en']>, string>
>;
