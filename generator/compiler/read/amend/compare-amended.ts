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
  const isSame = written(existing.value, isPlace) === written(added.value, isPlace);
  return { place, reason: isSame ? 'amended-same' : 'amended-text' };
}

/** The keys that say something else. */
function differences(existing: Node, added: Node): readonly string[] {
  const one = new Map<string, unknown>(Object.entries(existing));
  const other = new Map<string, unknown>(Object.entries(added));
  const keys = new Set([...one.keys(), ...other.keys()].filter((key) => key !== 'kind' && !isAside(key)));
  return [...keys].filter((key) => written(one.get(key), isAside) !== written(other.get(key), isAside));
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

function written(node: unknown, isLeftOut: (key: string) => boolean): string | undefined {
  return JSON.stringify(node, (key, value: unknown) => (isLeftOut(key) ? undefined : inOneOrder(value)));
}

/** However it is written: a type expression by its terms, as blanks do not matter, and keys in one order. */
function inOneOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if ('terms' in value) return value.terms;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
