import { sendTextBodyShape } from '../../src/shapes.js';
import { maxBytes } from '../../src/runtime/limits.js';
import type { StringShape } from '../../src/runtime/shape.js';

/** The most bytes that a text may have: what the spec says of `text.content`. */
export function textLimit(): number {
  const content = sendTextBodyShape[1].find(([name]) => name === 'content');
  const [, limits] = content?.[1] as StringShape;
  return limits?.find(([limit]) => limit === maxBytes)?.[1] as number;
}
