import { pathText } from '../../../compiler/model/path-text.js';
import { printable } from '../../../base/text/printable.js';
import { labelIn } from '../../../base/words/label.js';
import { describePhrase } from '../../../base/words/phrase.js';
import type { Words } from '../../../base/words/words.js';
import type { CodeWitness, Witness } from './witness.js';

/** A witness as people and programs read it. */
export type DescribedWitness = DescribedPayload | CodeWitness;

export interface DescribedPayload {
  readonly kind: 'payload';
  readonly type: string;
  readonly payload: unknown;
  /** Where in the payload the new version finds fault, as in `text.content`. */
  readonly path: string;
  /** What it finds. */
  readonly message: string;
}

export function describeWitness(witness: Witness, words: Words): DescribedWitness {
  if (witness.kind === 'code') return witness;
  const { kind, type, payload, path: steps, expected } = witness;
  const label = labelIn(words, 'comparisons');
  const [first = type, ...rest] = steps.map((step) => (typeof step === 'number' ? `[${step}]` : step));
  const path = printable(pathText(first, rest).replaceAll('.[', '['));
  const [code, ...details] = expected;
  const message =
    code === 'unknown-key'
      ? label('witness-unknown-key', { path })
      : label('witness-fault', { path, expected: describePhrase([code, ...details], words) });
  return { kind, type, payload, path, message };
}
