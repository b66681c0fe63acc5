import { nearestWord } from '../../../base/names/nearest-word.js';
import { draftRefusal } from '../../../authoring/draft/draft-refusal.js';
import { draftSpecFile } from '../../../authoring/draft/draft-spec-file.js';
import { draftTypeName } from '../../../authoring/draft/type-affixes.js';
import { unionsCalled, unionWords } from '../../../authoring/draft/unions-called.js';
import { lookAlike, plainWord, tagValueOf, wordOfTag } from '../../../authoring/draft/tag-value.js';
import { tagStyle, type Tag } from '../../../compiler/model/tag-style.js';
import { unionHabits } from '../../../authoring/draft/union-habits.js';
import type { Model, UnionDefinition } from '../../../compiler/model/model.js';
import { findTodos } from '../../../compiler/read/find-todos.js';
import { createFile, requireNoFile } from '../../files/create-file.js';
import { findEditorSchema } from '../../files/find-editor-schema.js';
import { exitCode } from '../exit-code.js';
import { optimizeLater } from '../optimize-later.js';
import { RefusalError } from '../refusal-error.js';
import type { Settings } from '../settings.js';
import { UsageError } from '../usage-error.js';
import type { Voice } from '../voice.js';
import type { Command } from './command.js';
import { generateCommand } from './generate-command.js';
import { readCheckedSpec } from './read-checked-spec.js';
import { readSources } from './read-sources.js';

/** Writes a spec file for a new type of a union, valid as it is, for its author to fill in. */
export const add: Command = async (settings, { voice, dryRun, operands: [kind = '', name = ''] }) => {
  const sources = readSources(settings);
  optimizeLater();
  const spec = readCheckedSpec(sources, voice);
  if (spec === undefined) return exitCode.findings;
  const union = unionCalled(spec.model, kind);
  const tags = union.members.flatMap((member) => member.tags);
  const tag = checkedTag(name, union, tags);
  const specFolder = settings.spec.replace(/\/+$/, '');
  const habits = unionHabits(spec.model, union, specFolder);
  const refusal = draftRefusal(spec, habits, tag);
  if (refusal !== undefined) throw new RefusalError(...refusal);
  const folder = habits.folder === '' ? specFolder : `${specFolder}/${habits.folder}`;
  const path = `${folder}/${wordOfTag(tag)}.yaml`;
  requireNoFile(path);
  const text = draftSpecFile({ habits, tag, schema: findEditorSchema(folder) });
  // A base may require more than a draft can know.
  if (readCheckedSpec({ ...sources, [path]: text }, voice) === undefined) {
    voice.warn('draft-unfit', { path });
    return exitCode.failure;
  }
  const other = lookAlike(tag, tags);
  if (other !== undefined) voice.warn('look-alike', { name, other });
  if (!dryRun) createFile(path, text);
  const type = draftTypeName(habits.affixes, wordOfTag(tag));
  printDraft({ path, type, text, dryRun }, settings, voice);
  return exitCode.fine;
};

function unionCalled(model: Model, kind: string): UnionDefinition {
  const [union, ...others] = unionsCalled(model, kind);
  const words = unionWords(model);
  if (union === undefined)
    throw new UsageError('unknown-draft-kind', { kind, choices: words.join(', ') }, nearestWord(kind, words));
  if (others.length === 0) return union;
  const choices = [union, ...others].map((each) => each.name).join(', ');
  throw new UsageError('ambiguous-draft-kind', { kind, choices });
}

/** The tag of the new type, which must be like those of the others. */
function checkedTag(name: string, { tagPath }: UnionDefinition, tags: readonly Tag[]): Tag {
  const value = tagValueOf(name, tags);
  if (value !== undefined) return value;
  const tag = tagPath.join('.');
  if (tagStyle(tags) === 'plain') throw new UsageError('invalid-tag-word', { name, tag }, plainWord(name));
  throw new UsageError('invalid-tag-value', { name, tag, examples: tags.slice(0, 3).join(', ') });
}

interface Draft {
  readonly path: string;
  readonly type: string;
  readonly text: string;
  readonly dryRun: boolean;
}

function printDraft({ path, type, text, dryRun }: Draft, settings: Settings, voice: Voice): void {
  const todos = findTodos(text);
  if (voice.format === 'json') {
    voice.document({ diagnostics: [], path, type, written: !dryRun, text, todos });
  } else if (dryRun) voice.print(text.trimEnd().split('\n'));
  else {
    voice.say('draft-written', { path, type });
    voice.say('draft-todos', { count: `${todos.length}` });
    voice.print(todos.map((todo) => `  ${path}:${todo.line}  ${todo.text}`));
    voice.say('draft-next', { command: generateCommand(settings) });
  }
}
