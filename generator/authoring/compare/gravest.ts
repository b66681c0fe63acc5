import { directions, type Impact, type Impacts } from './change-rule.js';

/** From the gravest. */
export const impactOrder: readonly Impact[] = ['breaking', 'feature', 'fix'];

/** The gravest thing that a difference is to somebody; nothing if it is nothing to anybody. */
export function gravestImpact(all: readonly Impacts[]): Impact | undefined {
  return impactOrder.find((impact) =>
    all.some((each) => directions.some((direction) => each[direction] === impact)),
  );
}
