import type { LeafShape, ListLimit, Shape, TextLimit } from '../../../runtime/shape.js';

/** The shapes within a shape that hold no other; what stands elsewhere is not looked into. */
export function leafShapes(shape: Shape): readonly LeafShape[] {
  return parts(shape).flatMap((part) => (isLeaf(part) ? [part] : []));
}

/** The limits within a shape. */
export function limitsIn(shape: Shape): readonly (TextLimit | ListLimit)[] {
  return parts(shape).flatMap((part): readonly (TextLimit | ListLimit)[] => {
    if (typeof part === 'function') return [];
    if (part[0] === 'string') return part[1] ?? [];
    return part[0] === 'list' ? (part[2] ?? []) : [];
  });
}

/** The shape and all shapes within it. */
function parts(shape: Shape): readonly Shape[] {
  if (typeof shape === 'function') return [shape];
  switch (shape[0]) {
    case 'object':
      return [shape, ...shape[1].flatMap(([, field]) => parts(field))];
    case 'list':
      return [shape, ...parts(shape[1])];
    case 'alternatives':
      return [shape, ...shape[2].flatMap(parts)];
    default:
      return [shape];
  }
}

function isLeaf(shape: Shape): shape is LeafShape {
  return typeof shape !== 'function' && !['object', 'list', 'union', 'alternatives'].includes(shape[0]);
}
