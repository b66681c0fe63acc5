import { jsonText } from '../../../base/text/json-text.js';
import { nearestWord } from '../../../base/names/nearest-word.js';
import { printable } from '../../../base/text/printable.js';
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
import { fit } from '../fit.js';
import { say } from '../say.js';
import type { Settings } from '../settings.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import type { Command } from './command.js';
import { generateCommand } from './generate-command.js';
import { readSources, readValidSpec } from './read-model.js';

/** Writes a spec file for a new message or event, valid as it is, for its author to fill in. */
export const add: Command = async (settings, { terminal, dryRun, operands }) => {
  const { kind, name } = checkedOperands(operands);
  const sources = readSources(settings);
  const spec = readValidSpec(sources, settings, terminal);
  if (spec === undefined) return exitCode.findings;
  const ground = findDraftGround(spec, kind, name);
  if (!ground.ok) throw new RefusalError(ground.refusal.code, ground.refusal.parameters);
  const folder = `${settings.spec.replace(/\/+$/, '')}/${draftKinds[kind].folder}`;
  const path = `${folder}/${name}.yaml`;
  requireNoFile(path);
  const text = draftSpecFile({ kind, name, base: ground.base, schema: findEditorSchema(folder) });
  // A base of somebody's own may ask for more than a draft can know.
  if (readValidSpec({ ...sources, [path]: text }, settings, terminal) === undefined) {
    terminal.printError(fit(say(settings.words, 'draft-unfit', { path }), terminal));
    return exitCode.failure;
  }
  const other = lookAlike(
    name,
    ground.union.members.flatMap(({ tags }) => tags.map(String)),
  );
  if (other !== undefined)
    terminal.printError(fit(say(settings.words, 'look-alike', { name, other }), terminal));
  if (!dryRun) createFile(path, text);
  printDraft({ path, type: draftTypeName(kind, name), text, dryRun }, settings, terminal);
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

function printDraft({ path, type, text, dryRun }: Draft, settings: Settings, terminal: Terminal): void {
  const { words, format } = settings;
  const todos = findTodos(text);
  if (format === 'json') {
    terminal.print(jsonText({ diagnostics: [], path, type, written: !dryRun, text, todos }));
  } else if (dryRun) terminal.print(text.trimEnd());
  else {
    terminal.print(fit(say(words, 'draft-written', { path, type }), terminal));
    terminal.print(fit(say(words, 'draft-todos', { count: `${todos.length}` }), terminal));
    for (const todo of todos) terminal.print(`  ${printable(`${path}:${todo.line}  ${todo.text}`)}`);
    terminal.print(fit(say(words, 'draft-next', { command: generateCommand(settings) }), terminal));
  }
}
