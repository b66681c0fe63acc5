import type { Model } from '../model/model.js';
import { emitters } from './emitters.js';
import { chooseNames } from './names/choose-names.js';
import type { NameClash } from './names/name-registry.js';
import { namesFrom, type Names } from './names/names.js';

/** What all that is generated for a spec is called, and where two things want one name. */
export function nameEverything(model: Model): {
  readonly names: Names;
  readonly clashes: readonly NameClash[];
} {
  const wanted = emitters.flatMap((emitter) => emitter.exports?.(model) ?? []);
  const keys = emitters.flatMap((emitter) => emitter.keys?.(model) ?? []);
  const { names, clashes } = chooseNames(wanted, keys);
  return { names: namesFrom(names), clashes };
}
