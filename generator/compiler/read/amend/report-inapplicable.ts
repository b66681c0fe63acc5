import type { Report } from '../../../base/diagnostics/diagnostic.js';
import type { Range } from '../../../base/source/range.js';
import type { AmendNode } from '../syntax.js';

type AmendKey = 'docs' | 'fields' | 'values' | 'examples';

/** Reports the parts of an amendment that its type cannot have, each at its first entry. */
export function reportInapplicable(
  name: string,
  amend: AmendNode,
  keys: readonly AmendKey[],
  report: Report,
): void {
  for (const key of keys) {
    const place = placeOf(amend, key);
    if (place !== undefined) report('inapplicable-amendment', place, { key, type: name });
  }
}

function placeOf(amend: AmendNode, key: AmendKey): Range | undefined {
  return key === 'examples' ? amend.examples?.[0]?.range : amend[key]?.[0]?.key.range;
}
