import type { EnumDefinition, Field, Model, ObjectDefinition, Type } from '../../../compiler/model/model.js';
import { resolveType } from './resolve-type.js';

/** Where a walk is: in the object or list that `path` leads to from the definition `type`. Steps into lists are `[]`. */
export interface DriftPlace {
  readonly type: string;
  readonly path: readonly string[];
}

export interface DriftVisitor {
  field(place: DriftPlace, name: string, value: unknown): void;
  code(place: DriftPlace, definition: EnumDefinition, value: string | number): void;
}

/** Tells the visitor of each field and code in a value that the spec does not have. Values of other kinds than the spec says are passed over. */
export function findDrift(
  model: Model,
  { name, fields }: ObjectDefinition,
  value: unknown,
  visitor: DriftVisitor,
): void {
  new DriftWalk(model, visitor).walkFields({ type: name, path: [] }, fields, value);
}

class DriftWalk {
  constructor(
    private readonly model: Model,
    private readonly visitor: DriftVisitor,
  ) {}

  walkFields(place: DriftPlace, fields: readonly Field[], value: unknown): void {
    if (!isObject(value)) return;
    for (const [name, inner] of Object.entries(value)) {
      const field = fields.find((each) => each.name === name || each.aliases.includes(name));
      if (field === undefined) this.visitor.field(place, name, inner);
      else this.walkType(within(place, field.name), field.type, inner);
    }
  }

  private walkType(place: DriftPlace, type: Type, value: unknown): void {
    switch (type.kind) {
      case 'object':
        return this.walkFields(place, type.fields, value);
      case 'list':
        // The items of a page are payloads of their own.
        if (type.each !== undefined || !Array.isArray(value)) return;
        for (const item of value) this.walkType(within(place, '[]'), type.element, item);
        return;
      case 'reference':
        return this.walkNamed(place, type.name, value);
      case 'alternatives':
        return this.walkAlternatives(place, type.types, value);
      default:
    }
  }

  private walkNamed(place: DriftPlace, name: string, value: unknown): void {
    const definition = this.model.definitions.get(name);
    switch (definition?.kind) {
      case 'object':
        return this.walkFields({ type: name, path: [] }, definition.fields, value);
      case 'union': {
        const resolved = resolveType(this.model, definition, value);
        if (resolved.kind === 'known') this.walkNamed(place, resolved.definition.name, value);
        return;
      }
      case 'enum':
        if (isUnlisted(definition, value)) this.visitor.code(place, definition, value);
        return;
      case undefined:
    }
  }

  /** Alternatives are lists, enums and scalars. A code that one of them accepts anyway is no news. */
  private walkAlternatives(place: DriftPlace, types: readonly Type[], value: unknown): void {
    const lists = types.filter(({ kind }) => kind === 'list');
    if (Array.isArray(value) && lists.length === 1)
      return lists.forEach((list) => this.walkType(place, list, value));
    const enums = types.flatMap((type) => this.enumNamed(type) ?? []);
    const isKnown =
      types.some((type) => isScalarOf(type, value)) ||
      enums.some((definition) => isListed(definition, value));
    const open = enums.find((definition) => isUnlisted(definition, value));
    if (open !== undefined && !isKnown) this.walkNamed(place, open.name, value);
  }

  private enumNamed(type: Type): EnumDefinition | undefined {
    const definition = type.kind === 'reference' ? this.model.definitions.get(type.name) : undefined;
    return definition?.kind === 'enum' ? definition : undefined;
  }
}

function within({ type, path }: DriftPlace, step: string): DriftPlace {
  return { type, path: [...path, step] };
}

function isUnlisted(definition: EnumDefinition, value: unknown): value is string | number {
  const { open, valueType } = definition;
  const isOfType =
    valueType.kind === 'string'
      ? typeof value === 'string'
      : Number.isSafeInteger(value) &&
        Number(value) >= valueType.minimum &&
        Number(value) <= valueType.maximum;
  return open && isOfType && !isListed(definition, value);
}

function isListed({ values }: EnumDefinition, value: unknown): boolean {
  return values.some((each) => each.value === value);
}

function isScalarOf({ kind }: Type, value: unknown): boolean {
  return kind === typeof value || (kind === 'integer' && typeof value === 'number');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
