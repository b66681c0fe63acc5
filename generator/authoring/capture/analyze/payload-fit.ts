import type { Field, Model, ObjectDefinition, UnionDefinition } from '../../../compiler/model/model.js';
import { resolveType, type TagValue } from '../../../compiler/model/resolve-type.js';
import { read } from '../../../runtime/read.js';
import { commonFields } from './common-fields.js';

/** What a payload is checked against. */
export type PayloadTarget = ObjectDefinition | UnionDefinition;

/** How well a payload fits a type. */
export interface PayloadFit {
  /** How many of the payload's fields the type has. */
  readonly known: number;
  /** How many fields do not fit, less where a tag says that it is that type. */
  readonly cost: number;
  /** How many fields of the type the payload does not have: of two types that fit, the one with fewer says more. */
  readonly absent: number;
  /** Whether the payload is likely of that type at all: it has a tag of it, or the fields of such an object. */
  readonly isRecognized: boolean;
}

/** A known tag or constant says more than a field. */
const KNOWN_TAG = 2;

/** What is compared of an object: its own names, without looking into its fields. */
interface Outline {
  readonly names: ReadonlySet<string>;
  /** How many fields there are, whatever their names. */
  readonly count: number;
  readonly required: readonly Field[];
}

/** Judges how well payloads fit types by their outermost fields. */
export class PayloadFitting {
  private readonly outlines = new Map<PayloadTarget, Outline>();

  constructor(private readonly model: Model) {}

  fitOf(target: PayloadTarget, value: object): PayloadFit {
    const keys = Object.keys(value);
    if (target.kind === 'object') return this.fitOfObject(target, value, keys);
    const resolved = resolveType(this.model, target, value);
    if (resolved.kind === 'known') {
      const { known, cost, absent } = this.fitOfObject(resolved.definition, value, keys);
      return { known, cost: cost - KNOWN_TAG, absent, isRecognized: true };
    }
    const { strangers } = this.compare(target, value, keys);
    // Nobody knows which fields a new type lacks.
    const found = { known: keys.length - strangers.length, absent: 0 };
    if (resolved.kind === 'untagged') return { ...found, cost: strangers.length + 1, isRecognized: false };
    const others = strangers.filter((key) => !isAnnounced(key, resolved.tags));
    return { ...found, cost: others.length, isRecognized: true };
  }

  private fitOfObject(definition: ObjectDefinition, value: object, keys: readonly string[]): PayloadFit {
    const { strangers, missing, absent } = this.compare(definition, value, keys);
    const known = keys.length - strangers.length;
    const otherConstants = definition.fields.filter(({ name, type }) => {
      const constant = type.kind === 'const' ? read(value as Record<string, unknown>, name) : undefined;
      return (
        constant !== undefined && type.kind === 'const' && !type.values.some((each) => each === constant)
      );
    });
    return {
      known,
      cost: strangers.length + missing + KNOWN_TAG * otherConstants.length,
      absent,
      isRecognized: known > 0 ? missing === 0 || known >= strangers.length : keys.length + missing === 0,
    };
  }

  /** The fields of a payload that a type does not have, and how many of its own, required or not, the payload lacks. */
  private compare(
    target: PayloadTarget,
    value: object,
    keys: readonly string[],
  ): { readonly strangers: readonly string[]; readonly missing: number; readonly absent: number } {
    const outline = this.outlines.get(target) ?? this.outlineOf(target);
    this.outlines.set(target, outline);
    const isThere = (name: string): boolean => read(value as Record<string, unknown>, name) !== undefined;
    const strangers = keys.filter((key) => !outline.names.has(key));
    return {
      strangers,
      absent: outline.count - (keys.length - strangers.length),
      missing: outline.required.filter(({ name, aliases }) => ![name, ...aliases].some(isThere)).length,
    };
  }

  private outlineOf(target: PayloadTarget): Outline {
    if (target.kind === 'union') return { names: commonFields(this.model, [target]), count: 0, required: [] };
    return {
      count: target.fields.length,
      names: new Set(target.fields.flatMap(({ name, aliases }) => [name, ...aliases])),
      required: target.fields.filter(isRequired),
    };
  }
}

function isRequired({ presence }: Field): boolean {
  return presence.kind === 'required';
}

/** Whether a field is on the way to a tag, or is the content that a tag announces. */
function isAnnounced(key: string, tags: readonly TagValue[]): boolean {
  return tags.some(({ path, value }) => path[0] === key || `${value}` === key);
}
