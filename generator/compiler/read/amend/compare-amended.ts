import type { ParametersOf } from '../../../base/diagnostics/diagnostic.js';
import type { EnumValueEntry, FieldEntry, FieldNode, EnumValueNode } from '../syntax.js';

type Node = FieldNode | EnumValueNode;

/** What people read and programs do not. */
const texts = ['doc', 'source', 'since', 'deprecated'];

/** Where what an amendment adds is already, and whether both mean the same. */
export function compareAmended<Part extends FieldEntry | EnumValueEntry>(
  existing: Part,
  added: Part,
): Pick<ParametersOf<'amendment-conflict'>, 'place' | 'reason'> {
  const place = existing.key.range;
  const different = differences(existing.value, added.value);
  if (different.length > 0) return { place, reason: ['amended-other', different.join(', ')] };
  if (isOptional(existing) !== isOptional(added)) return { place, reason: 'amended-mark' };
  const isSame = withTexts(existing.value) === withTexts(added.value);
  return { place, reason: isSame ? 'amended-same' : 'amended-text' };
}

/** The keys that say something else. */
function differences(existing: Node, added: Node): readonly string[] {
  const one = new Map<string, unknown>(Object.entries(existing));
  const other = new Map<string, unknown>(Object.entries(added));
  const keys = new Set([...one.keys(), ...other.keys()].filter((key) => key !== 'kind' && !isAside(key)));
  return [...keys].filter((key) => withoutTexts(one.get(key)) !== withoutTexts(other.get(key)));
}

function isOptional({ key }: FieldEntry | EnumValueEntry): boolean {
  return 'isOptional' in key && key.isOptional;
}

function isAside(key: string): boolean {
  return isPlace(key) || texts.includes(key);
}

function isPlace(key: string): boolean {
  return key === 'range' || key === 'places';
}

function withTexts(node: Node): string | undefined {
  return JSON.stringify(node, (key, value: unknown) => (isPlace(key) ? undefined : writtenAlike(value)));
}

function withoutTexts(node: unknown): string | undefined {
  return JSON.stringify(node, (key, value: unknown) => (isAside(key) ? undefined : writtenAlike(value)));
}

/** A type expression by its terms: blanks do not matter. */
function writtenAlike(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'terms' in value ? value.terms : value;
}
