import { segmentsOf } from '../../src/runtime/segments-of.js';

/**
 * Tells of a place in a text where the character around it begins, as people see characters: an emoji of several code
 * points is one. Asked place by place, since most of a text is never asked about. Where a runtime knows no better, each
 * place begins one.
 */
export function characterStarts(text: string): (at: number) => number {
  const segments = segmentsOf(text);
  return (at) => segments?.containing(at)?.index ?? at;
}
