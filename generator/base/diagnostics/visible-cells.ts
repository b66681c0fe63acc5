import type { Cell } from './frame-cells.js';

/** Indices of cells, `end` exclusive. */
export interface CellRange {
  readonly start: number;
  readonly end: number;
}

/** The part of the width that a long fault takes first, so that some of what precedes it is visible too. */
const FAULT_SHARE = 0.75;

/**
 * The cells to show if `width` columns cannot hold all: the fault from its first cell on, then equally much on both
 * sides.
 */
export function visibleCells(cells: readonly Cell[], fault: CellRange, width: number): CellRange {
  let { start } = fault;
  let end = start;
  const faultRoom = Math.ceil(width * FAULT_SHARE);
  let room = faultRoom;
  const take = (index: number): boolean => {
    const cell = cells[index];
    if (cell === undefined || cell.width > room) return false;
    room -= cell.width;
    return true;
  };
  while (end < fault.end && take(end)) end += 1;
  room += width - faultRoom;
  for (let grows = true; grows;) {
    const left = take(start - 1);
    if (left) start -= 1;
    const right = take(end);
    if (right) end += 1;
    grows = left || right;
  }
  return { start, end };
}
