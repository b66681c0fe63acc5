import { ownSpec } from '../../../authoring/infer/own-spec.js';
import { smallSpec } from '../small-spec.js';

/** The same with one Chinese character for each run of them, so that no word of a sentence is the user's. */
function neutral<Spec extends Readonly<Record<string, string>>>(spec: Spec): Spec {
  const entries = Object.entries(spec).map(([path, text]) => [path, text.replace(/\p{Script=Han}+/gu, '甲')]);
  return Object.fromEntries(entries) as Spec;
}

/** A spec with everything that payloads can break. */
export const spec = neutral(ownSpec);

/** One that is generated quickly. */
export const small = neutral(smallSpec);
