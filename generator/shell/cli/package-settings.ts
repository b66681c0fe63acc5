import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { nearestWord } from '../../base/names/nearest-word.js';
import { languages } from '../../base/words/languages.js';
import { importExtensions } from '../../compiler/emit/modules.js';
import { attempt, unlessMissing } from '../files/file-error.js';
import { foldersFrom } from '../files/folders-from.js';
import { commonFormats, type ReportSettings, type Settings } from './settings.js';
import { UsageError } from './usage-error.js';

/** The settings and the values that each can have; folders and addresses can be anything. */
const choices: Readonly<Record<string, readonly string[] | undefined>> = {
  spec: undefined,
  out: undefined,
  docs: undefined,
  extends: ['kfgen'],
  importExtension: importExtensions,
  format: commonFormats,
  lang: languages,
};

/** The `kfgen` object of the nearest package.json, its folders made relative to `folder`; empty when there is none. */
export function packageSettings(folder: string): Partial<Settings & ReportSettings> {
  const path = nearestPackage(folder);
  if (path === undefined) return {};
  const {
    spec,
    out,
    docs,
    extends: base,
    importExtension,
    format,
    lang,
  } = checkedSettings(path, parseJson(path));
  const locate = (inPackage: string): string => relative(folder, resolve(dirname(path), inPackage)) || '.';
  return {
    ...(spec !== undefined && { spec: locate(spec), isSpecNamed: true }),
    ...(out !== undefined && { out: locate(out) }),
    ...(docs !== undefined && { docs }),
    ...(base !== undefined && { extendsShipped: true }),
    ...(importExtension !== undefined && { importExtension: importExtension as Settings['importExtension'] }),
    ...(format !== undefined && { format: format as ReportSettings['format'] }),
    ...(lang !== undefined && { language: lang as ReportSettings['language'] }),
  };
}

/** Whether a package.json, which must hold an object, has settings of kfgen. */
export function hasPackageSettings(path: string): boolean {
  const content = parseJson(path);
  if (!isObject(content)) throw new UsageError('package-json-invalid', { path });
  return Object.keys(checkedSettings(path, content)).length > 0;
}

/** The path of the package.json of the project that a folder belongs to. */
export function nearestPackage(folder: string): string | undefined {
  const paths = foldersFrom(folder).map((each) => join(each, 'package.json'));
  return paths.find((path) => {
    const stats = attempt('cannot-read', path, () => unlessMissing(() => statSync(path)));
    return stats?.isFile() === true;
  });
}

function checkedSettings(path: string, content: unknown): Readonly<Record<string, string>> {
  const settings = settingsIn(path, content);
  for (const [name, value] of Object.entries(settings)) {
    if (!Object.hasOwn(choices, name)) {
      throw new UsageError('setting-unknown', { path, name }, nearestWord(name, Object.keys(choices)));
    }
    const words = choices[name];
    const isValid = typeof value === 'string' && (words === undefined ? value !== '' : words.includes(value));
    if (!isValid) {
      const expected = words?.map(shown).join(' | ') ?? 'string';
      const nearest =
        typeof value === 'string' ? nearestWord(value, words?.filter(Boolean) ?? []) : undefined;
      throw new UsageError('setting-invalid', { path, name, expected }, nearest);
    }
  }
  return settings as Readonly<Record<string, string>>;
}

/** A word of a list, which could not be seen if it is empty. */
function shown(word: string): string {
  return word || '""';
}

function settingsIn(path: string, content: unknown): object {
  const settings = isObject(content) && 'kfgen' in content ? content.kfgen : {};
  if (!isObject(settings)) throw new UsageError('setting-invalid', { path, name: 'kfgen', expected: '{ }' });
  return settings;
}

function parseJson(path: string): unknown {
  const text = attempt('cannot-read', path, () => readFileSync(path, 'utf8'));
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new UsageError('package-json-invalid', { path });
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
