import type { Words } from '../words.js';

export const files: Words['files'] = {
  // Reading the spec
  'spec-folder-missing': 'There is no spec folder "{folder}".',
  'spec-folder-is-file': '"{folder}" is no folder; a spec is a folder of YAML files.',
  'no-spec-file': 'There is no YAML file (.yaml or .yml) in folder "{folder}".',
  'not-utf8':
    'File "{path}" is not UTF-8: line {line} (byte offset {offset}) cannot be decoded. Save it as UTF-8.',
  'unreadable-name': 'The name of "{path}" is not UTF-8, so the file cannot be opened.',

  // Any file
  'cannot-read': 'Cannot read "{path}" ({reason}).',
  'not-a-file': '"{path}" is no regular file.',

  // What a spec is compared with
  'against-missing':
    'There is nothing to compare with at "{against}": no such folder or file, and this is no git repository.',
  'ref-missing':
    'There is nothing to compare with at "{against}": no such folder or file, and no such commit in git.',
  'ref-shallow': 'This shallow clone lacks "{against}", which is to be compared with. First run: {command}',
  'ref-shallow-name':
    'This shallow clone lacks "{against}", which is to be compared with. First run, if it is a tag: {tag}; if it is a branch: {branch}',
  'ref-no-spec':
    'What is to be compared with, "{against}", holds no spec: folder "{folder}" was not there, or had no YAML file.',
  'against-no-spec': 'What is to be compared with, "{against}", holds no spec: there is no YAML file.',
  'against-not-read': 'What is to be compared with, "{against}", is no folder and no packed package (.tgz).',
  'packed-too-large': 'What is to be compared with, "{against}", is too large to be read.',
  'git-missing': 'To compare with a commit in git, the command git is needed, and it was not found.',
  'git-failed': 'Cannot read what is to be compared with, "{against}", from git: {reason}',

  // Writing
  'cannot-write': 'Cannot write "{path}" ({reason}). All files are as they were.',
  'file-exists': 'File "{path}" exists already and is left alone.',
  'cannot-restore': 'Writing failed, and some files could not be put back. What they held is in "{folder}".',
  'unsafe-path': '"{path}" is outside the output folder; refusing to touch it.',
};
