import { listed } from './fault-list.js';
import { once } from './once.js';
import type { ConstantShape, FieldShape, ObjectShape, Scalar, Shape, UnionShape } from './shape.js';

// What shapes say, in the form in which values are checked: however large a shape is, a value asks for one thing.

/** A field with the object that declares it. */
export interface DeclaredField {
  readonly object: ObjectShape;
  readonly field: FieldShape;
  /** Whether other fields depend on its value. */
  readonly isTag: boolean;
  /** The names that it may have. */
  readonly keys: readonly string[];
  /** Whether no object inherits anything under these names, so that a plain read tells what is there. */
  readonly isPlain: boolean;
}

/** Each field of an object: inherited ones first; one that is declared again stands where it first stood. */
export const allFields: (shape: ObjectShape) => readonly DeclaredField[] = /* @__PURE__ */ once((shape) => {
  const [, own, base] = shape;
  const inherited = base ? allFields(base()) : [];
  const fields = [
    ...new Map([
      ...inherited.map(({ object, field }) => [field[0], { object, field }] as const),
      ...own.map((field) => [field[0], { object: shape, field }] as const),
    ]).values(),
  ];
  const conditions = fields.map(({ field: [, , required] }) => required);
  const tags = new Set(
    conditions.flatMap((each) => (typeof each === 'object' ? each.map(([sibling]) => sibling) : [])),
  );
  return fields.map(({ object, field }) => {
    const [name, , , aliases = []] = field;
    const keys = [name, ...aliases];
    return {
      object,
      field,
      isTag: tags.has(name),
      keys,
      isPlain: !keys.some((key) => key in Object.prototype),
    };
  });
});

/** Of a union: its members by their tags, how the tag and the known ones are called, and whether a plain read leads to it. */
export const choiceOf: (union: UnionShape) => {
  readonly members: ReadonlyMap<unknown, Shape>;
  readonly details: readonly [tag: string, known: string];
  readonly isPlain: boolean;
} = /* @__PURE__ */ once(([, path, membersOf]) => {
  const members = new Map(membersOf());
  return {
    members,
    details: [path.join('.'), listed(members)],
    isPlain: !path.some((key) => key in Object.prototype),
  };
});

export const valuesOf: (constant: ConstantShape) => ReadonlySet<unknown> = /* @__PURE__ */ once(
  ([, ...values]) => new Set(values),
);

/** The values of a condition. */
export const wantedValues: (values: readonly Scalar[]) => ReadonlySet<unknown> = /* @__PURE__ */ once(
  (values) => new Set(values),
);

/** Whether a value is of a kind that the known ones have, and so may be one that was added since. */
export function isAlike(
  value: unknown,
  known: ReadonlyMap<unknown, unknown> | ReadonlySet<unknown>,
): boolean {
  return kindsOf(known).has(typeof value) && (typeof value !== 'number' || Number.isInteger(value));
}

const kindsOf: (known: ReadonlyMap<unknown, unknown> | ReadonlySet<unknown>) => ReadonlySet<string> =
  /* @__PURE__ */ once((known) => new Set(Array.from(known.keys(), (each) => typeof each)));
