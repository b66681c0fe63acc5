import { nearestWord } from '../../../base/names/nearest-word.js';
import {
  draftKindNames,
  draftKinds,
  isDraftKind,
  type DraftKind,
} from '../../../authoring/draft/draft-kinds.js';
import { draftSpecFile } from '../../../authoring/draft/draft-spec-file.js';
import { draftTypeName } from '../../../authoring/draft/draft-type-name.js';
import { findDraftGround } from '../../../authoring/draft/find-draft-ground.js';
import { findTodos } from '../../../compiler/read/find-todos.js';
import { isWireName, lookAlike, wireNameLike } from '../../../authoring/draft/wire-name.js';
import { createFile, requireNoFile } from '../../files/create-file.js';
import { findEditorSchema } from '../../files/find-editor-schema.js';
import { exitCode } from '../exit-code.js';
import { RefusalError } from '../refusal-error.js';
import type { Settings } from '../settings.js';
import { UsageError } from '../usage-error.js';
import type { Voice } from '../voice.js';
import type { Command } from './command.js';
import { generateCommand } from './generate-command.js';
import { readSources, readValidSpec } from './read-model.js';

/** Writes a spec file for a new message or event, valid as it is, for its author to fill in. */
export const add: Command = async (settings, { voice, dryRun, operands }) => {
  const { kind, name } = checkedOperands(operands);
  const sources = readSources(settings);
  const spec = readValidSpec(sources, voice);
  if (spec === undefined) return exitCode.findings;
  const ground = findDraftGround(spec, kind, name);
  if (!ground.ok) throw new RefusalError(ground.refusal.code, ground.refusal.parameters);
  const folder = `${settings.spec.replace(/\/+$/, '')}/${draftKinds[kind].folder}`;
  const path = `${folder}/${name}.yaml`;
  requireNoFile(path);
  const text = draftSpecFile({ kind, name, base: ground.base, schema: findEditorSchema(folder) });
  // A base of somebody's own may ask for more than a draft can know.
  if (readValidSpec({ ...sources, [path]: text }, voice) === undefined) {
    voice.warn('draft-unfit', { path });
    return exitCode.failure;
  }
  const other = lookAlike(
    name,
    ground.union.members.flatMap(({ tags }) => tags.map(String)),
  );
  if (other !== undefined) voice.warn('look-alike', { name, other });
  if (!dryRun) createFile(path, text);
  printDraft({ path, type: draftTypeName(kind, name), text, dryRun }, settings, voice);
  return exitCode.fine;
};

function checkedOperands([kind = '', name = '']: readonly string[]): {
  readonly kind: DraftKind;
  readonly name: string;
} {
  if (!isDraftKind(kind)) {
    const choices = draftKindNames.join(', ');
    throw new UsageError('unknown-draft-kind', { kind, choices }, nearestWord(kind, draftKindNames));
  }
  if (!isWireName(name)) throw new UsageError('invalid-wire-name', { name }, wireNameLike(name));
  return { kind, name };
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
