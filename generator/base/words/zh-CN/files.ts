/** Everything that can go wrong with a file or folder. */
export const files = {
  // Reading the spec
  'spec-folder-missing': '没有规格文件夹“{folder}”。',
  'spec-folder-is-file': '“{folder}”不是文件夹，规格须放在文件夹中。',
  'no-spec-file': '文件夹“{folder}”中没有 YAML 文件（.yaml 或 .yml）。',
  'not-utf8': '文件“{path}”不是 UTF-8 编码：第 {line} 行（字节偏移 {offset}）有误。请另存为 UTF-8。',
  'unreadable-name': '“{path}”的文件名不是 UTF-8 编码，无法读取。',

  // Any file
  'cannot-read': '无法读取“{path}”（{reason}）。',
  'not-a-file': '“{path}”不是普通文件。',

  // What a spec is compared with
  'against-missing': '比较的对象“{against}”不存在：没有这个文件夹或文件，这里也不是 git 仓库。',
  'ref-missing': '比较的对象“{against}”不存在：没有这个文件夹或文件，git 里也没有这个提交。',
  'ref-shallow': '比较的对象“{against}”不在这个浅克隆里。先运行：{command}',
  'ref-shallow-name': '比较的对象“{against}”不在这个浅克隆里。先运行（标签）：{tag}；或（分支）：{branch}',
  'ref-no-spec': '比较的对象“{against}”里没有规格：文件夹“{folder}”那时不存在，或没有 YAML 文件。',
  'against-no-spec': '比较的对象“{against}”里没有规格：没有 YAML 文件。',
  'against-not-read': '比较的对象“{against}”不是文件夹，也不是打好的包（.tgz）。',
  'packed-too-large': '比较的对象“{against}”太大，没有读取。',
  'git-missing': '比较的对象若是 git 里的提交，须有 git 命令，却没有找到。',
  'git-failed': '无法从 git 读取比较的对象“{against}”：{reason}',

  // Writing
  'cannot-write': '无法写入“{path}”（{reason}）。所有文件保持原样。',
  'file-exists': '文件“{path}”已经存在，保持原样。',
  'cannot-restore': '写入失败，且有文件未能恢复。原来的内容保存在“{folder}”中。',
  'unsafe-path': '“{path}”不在输出文件夹之内，拒绝读写。',
} as const;
