import type { Report } from '../../../base/diagnostics/diagnostic.js';
import type { Range } from '../../../base/source/range.js';
import type { AmendNode } from '../syntax.js';

type AmendKey = 'in' | 'docs' | 'fields' | 'values' | 'examples';

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
  switch (key) {
    case 'in':
    case 'examples':
      return amend[key]?.[0]?.range;
    default:
      return amend[key]?.[0]?.key.range;
  }
}
