import { minItems } from './limits.js';
import type { Shape } from './shape.js';

/** A type whose smallest value would be higher than this requires itself, and has none. */
const HIGHEST = 64;

const known = /* @__PURE__ */ new WeakMap<Shape, number>();

/** How many objects and lists the smallest value of a shape holds inside each other; infinite if it has no value. */
export function shapeHeight(shape: Shape): number {
  let height = known.get(shape);
  if (height === undefined) {
    const asked: Asked = { tooLow: new Map(), enough: new Map() };
    height = 0;
    while (height <= HIGHEST && !fits(shape, height, asked)) height += 1;
    if (height > HIGHEST) height = Infinity;
    known.set(shape, height);
  }
  return height;
}

/** Heights that are known to be too low for any value of a shape, and enough for one. */
interface Asked {
  readonly tooLow: Map<Shape, number>;
  readonly enough: Map<Shape, number>;
}

/** Whether a value of the height can be made. */
function fits(shape: Shape, height: number, asked: Asked): boolean {
  if (height < 0 || (asked.tooLow.get(shape) ?? -1) >= height) return false;
  if ((asked.enough.get(shape) ?? Infinity) <= height) return true;
  const answer = fitsInside(shape, height, asked);
  (answer ? asked.enough : asked.tooLow).set(shape, height);
  return answer;
}

function fitsInside(shape: Shape, height: number, asked: Asked): boolean {
  if (typeof shape === 'function') return fits(shape(), height, asked);
  switch (shape[0]) {
    case 'object': {
      const [, fields, base] = shape;
      const isLow = fields.every(
        ([, field, required = true]) => required !== true || fits(field, height - 1, asked),
      );
      return isLow && (base === undefined || fits(base, height, asked));
    }
    case 'list': {
      const [, item, limits = []] = shape;
      const isFilled = limits.some(([limit, bound]) => limit === minItems && bound > 0);
      return !isFilled || fits(item, height - 1, asked);
    }
    case 'union':
      return shape[2]().some(([, member]) => fits(member, height, asked));
    case 'alternatives':
      return shape[2].some((each) => fits(each, height, asked));
    default:
      return true;
  }
}
