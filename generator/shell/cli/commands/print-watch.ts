import type { Voice } from '../voice.js';

/** More paths than these are counted only. */
const LISTED = 3;

/** Says which files the run that follows is about. */
export function printSpecChanges(paths: readonly string[], voice: Voice): void {
  const count = paths.length - LISTED;
  const listed = paths.slice(0, LISTED).join(', ');
  if (count > 0) voice.remark('watch-changed-more', { paths: listed, count: `${count}` });
  else voice.remark('watch-changed', { paths: listed });
}
