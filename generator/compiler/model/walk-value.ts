import type { Field, Model, ObjectType, Type } from './model.js';
import { fieldUnder, openType } from './open-type.js';

/** Where the spec declares a place in a value: a definition, and the path from there. Steps into lists are `[]`, those into
 * maps `{}`: a key is content. */
export interface DeclaredPlace {
  readonly type: string;
  readonly path: readonly string[];
}

/** The path to a place in a value, starting from its end. */
export interface ValuePath {
  readonly outer: ValuePath | undefined;
  readonly step: string | number;
}

/** A part of which the spec says nothing, beside the fields that the object may have. */
export interface UnknownPart {
  readonly value: unknown;
  readonly fields: readonly Field[];
  /** The way to the object. */
  readonly outer: ValuePath | undefined;
}

/** What a walk meets. Objects are those whose fields the spec knows. */
export interface ValueVisitor {
  /** An object, before its contents; `fields` are all that it may have. */
  object?(place: DeclaredPlace, fields: readonly Field[], value: object, path: ValuePath | undefined): void;
  /** A part of an object, with the field that the spec declares for it. */
  field?(field: Field, value: unknown): void;
  /** A value with its type, before its parts. */
  value?(place: DeclaredPlace, type: Type, value: unknown, path: ValuePath | undefined): void;
  /** A part of an object about which the spec says nothing. What is sent has none: there it is a fault. */
  unknown?(place: DeclaredPlace, name: string, part: UnknownPart): void;
}

/** Walks a value of a definition along with its type. Values of another kind than the spec says are skipped. */
export function walkValue(model: Model, name: string, value: unknown, visitor: ValueVisitor): void {
  new ValueWalk(model, visitor).walk({ type: name, path: [] }, { kind: 'reference', name }, value, undefined);
}

class ValueWalk {
  constructor(
    private readonly model: Model,
    private readonly visitor: ValueVisitor,
  ) {}

  walk(place: DeclaredPlace, type: Type, value: unknown, path: ValuePath | undefined): void {
    this.visitor.value?.(place, type, value, path);
    if (typeof value !== 'object' || value === null) return;
    const opened = openType(this.model, type, value);
    if (opened.kind === 'map' && !Array.isArray(value)) {
      const inner = within(place, '{}');
      for (const [key, part] of Object.entries(value) as [string, unknown][])
        this.walk(inner, opened.value, part, { outer: path, step: key });
    }
    if (opened.kind === 'items' && Array.isArray(value)) {
      const inner = within(place, '[]');
      (value as readonly unknown[]).forEach((item, index) =>
        this.walk(inner, opened.element, item, { outer: path, step: index }),
      );
    }
    if (opened.kind === 'fields' && !Array.isArray(value)) {
      const { name } = opened;
      this.walkFields(name === undefined ? place : { type: name, path: [] }, opened, value, path);
    }
  }

  private walkFields(
    place: DeclaredPlace,
    { fields, closed }: Pick<ObjectType, 'fields' | 'closed'>,
    value: object,
    path: ValuePath | undefined,
  ): void {
    this.visitor.object?.(place, fields, value, path);
    for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
      const field = fieldUnder(fields, key);
      if (field === undefined) {
        if (closed !== true) this.visitor.unknown?.(place, key, { value: inner, fields, outer: path });
      } else {
        this.visitor.field?.(field, inner);
        this.walk(within(place, field.name), field.type, inner, { outer: path, step: key });
      }
    }
  }
}

/** The place a step further in. */
export function within({ type, path }: DeclaredPlace, step: string): DeclaredPlace {
  return { type, path: [...path, step] };
}

/** The steps of a path from its beginning. */
export function stepsOf(path: ValuePath | undefined): readonly (string | number)[] {
  const steps: (string | number)[] = [];
  for (let place = path; place !== undefined; place = place.outer) steps.push(place.step);
  return steps.reverse();
}
