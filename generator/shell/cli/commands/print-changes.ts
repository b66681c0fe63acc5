import type { Change } from '../../../compiler/write/change.js';
import type { Voice } from '../voice.js';
import type { OutputPlan } from './plan-output.js';

export type DifferingKind = Exclude<Change['kind'], 'unchanged'>;

/** Whether words say what a file is (`change`) or what was done to it (`done`). */
type Saying = 'change' | 'done';

/** The files that differ, for programs, and how many TODOs are left, if there are any. */
export function changesDocument({ changes, todos }: OutputPlan, folder: string): object {
  const list = differing(changes).map(({ kind, path }) => ({ kind, path: `${folder}/${path}` }));
  return { diagnostics: [], changes: list, ...(todos > 0 && { todos }) };
}

/** Says how many TODOs are left in what is generated, if there are any. */
export function sayTodos({ todos }: OutputPlan, voice: Voice): void {
  if (todos > 0) voice.say('todos-left', { count: `${todos}` });
}

/** The files that differ, one per line. */
export function changeLines(changes: readonly Change[], voice: Voice, saying: Saying): readonly string[] {
  return differing(changes).map((change) => `  ${changeText(change, voice, saying)}`);
}

export function changeText({ kind, path }: Change, voice: Voice, saying: Saying): string {
  return kind === 'unchanged' ? path : `${changeWord(kind, voice, saying)}  ${path}`;
}

/** How a file differs, without its name. */
export function changeWord(kind: DifferingKind, voice: Voice, saying: Saying): string {
  // Nothing is ever done to a file that is not kfgen's.
  return kind === 'foreign' ? voice.sentence('change-foreign') : voice.sentence(`${saying}-${kind}`);
}

function differing(changes: readonly Change[]): readonly Change[] {
  return changes.filter(({ kind }) => kind !== 'unchanged');
}
