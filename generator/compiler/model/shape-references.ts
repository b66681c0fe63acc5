import { once } from '../../runtime/once.js';
import type { ObjectShape, ReferenceShape, Shape } from '../../runtime/shape.js';
import type { Model } from './model.js';

type References<Target> = Map<string, ReferenceShape<Target>>;

/** The references to the definitions of a model: kept as long as it, so that what many refer to has one shape. */
export const referencesIn: (model: Model) => {
  readonly all: References<Shape>;
  readonly bases: References<ObjectShape>;
} = once(() => ({ all: new Map(), bases: new Map() }));

/** The reference to a definition, which makes its shape at the first question if nothing has referred to it before. */
export function referenceIn<Target>(
  known: References<Target>,
  definition: string,
  shape: () => Target,
): ReferenceShape<Target> {
  const found = known.get(definition) ?? reference(definition, shape);
  known.set(definition, found);
  return found;
}

/** Made once, on first use: a capture is checked value after value against the same shape. */
function reference<Target>(definition: string, shape: () => Target): ReferenceShape<Target> {
  let known: Target | undefined;
  return Object.assign(() => (known ??= shape()), { definition });
}
