import type { Model } from '../model/model.js';
import { emitters } from './emitters.js';
import { chooseNames } from './names/choose-names.js';
import type { NameClash } from './names/name-registry.js';
import { namesFrom, type Names } from './names/names.js';

/** The names of everything that is generated for a spec, and the clashes between them. */
export function nameEverything(model: Model): {
  readonly names: Names;
  readonly clashes: readonly NameClash[];
} {
  const wanted = emitters.flatMap((emitter) => emitter.exports?.(model) ?? []);
  const keys = emitters.flatMap((emitter) => emitter.keys?.(model) ?? []);
  const { names, clashes } = chooseNames(wanted, keys);
  return { names: namesFrom(names), clashes };
}
