import type { UnionDefinition } from '../../../compiler/model/model.js';
import { capitalized, type DraftNames } from '../draft-names.js';

/** The word in front of which a tag's field is called `type` says nothing. */
const PLAIN_WORDS = /^_*$/;

/** The union of all payloads with a tag, before it has members. */
export function unionOf(
  path: readonly string[],
  names: DraftNames,
): { union: UnionDefinition; suffix: string } {
  const word = (path.at(-1) ?? '').replace(/_?(?:type|kind)$/i, '');
  const noun = PLAIN_WORDS.test(word) ? '' : capitalized(word);
  const name = names.take(`${noun}Payload`);
  const nowhere = { file: '', start: 0, end: 0 };
  return {
    suffix: noun === '' ? 'Payload' : noun,
    union: {
      ...{ kind: 'union', name, doc: '', tagPath: path, members: [] },
      origin: { range: nowhere, keys: {} },
    },
  };
}
