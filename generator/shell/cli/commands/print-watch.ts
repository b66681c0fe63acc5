import { createPaint } from '../../../base/text/paint.js';
import { fit } from '../fit.js';
import { say } from '../say.js';
import type { Settings } from '../settings.js';
import type { Terminal } from '../terminal.js';

/** More paths than these are counted only. */
const LISTED = 3;

/** Says that the run is over and the next change awaited. */
export function printWaiting(settings: Settings, terminal: Terminal): void {
  printAside(say(settings.words, 'watch-waiting'), settings, terminal);
}

/** Says which files the run that follows is about. */
export function printSpecChanges(paths: readonly string[], settings: Settings, terminal: Terminal): void {
  const count = paths.length - LISTED;
  const parameters = { paths: paths.slice(0, LISTED).join(', '), count: `${count}` };
  const line = say(settings.words, count > 0 ? 'watch-changed-more' : 'watch-changed', parameters);
  printAside(line, settings, terminal);
}

/** A program that reads the documents has no use for it. */
function printAside(line: string, { format, colors }: Settings, terminal: Terminal): void {
  if (format === 'json') return;
  const { aside } = createPaint(colors && format === 'pretty');
  terminal.print(fit(line, terminal).split('\n').map(aside).join('\n'));
}
