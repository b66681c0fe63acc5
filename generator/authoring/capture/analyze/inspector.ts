import { jsonKindOf, jsonKinds } from '../../../compiler/model/json-kinds.js';
import type {
  AlternativesType,
  EnumDefinition,
  ListType,
  Model,
  ObjectType,
  Type,
  UnionDefinition,
} from '../../../compiler/model/model.js';
import { typeShape } from '../../../compiler/model/shape-of.js';
import { within, type DeclaredPlace } from '../../../compiler/model/walk-value.js';
import { isScalarThatFits } from '../../../runtime/check-scalar.js';
import { isObject } from '../../../runtime/checks.js';
import { collectFaults } from '../../../runtime/collect-faults.js';
import type { InspectionVisitor, Inspect } from './inspection-visitor.js';
import { inspectObject } from './inspect-object.js';
import { pathReader } from './path-reader.js';
import { unlistedIn } from './unlisted-code.js';

/**
 * Compares values with a spec in one walk, since nearly all of them have nothing about them that is wrong or new: what the
 * model says is worked out once for each place in it. What exactly is wrong with a value is for `collectFaults` to say.
 * Values of other kinds than the spec says have no drift.
 */
export class Inspector {
  private readonly definitions = new Map<string, Inspect>();

  constructor(private readonly model: Model) {}

  /** Inspects a value of an object or union. */
  inspect(name: string, value: unknown, visitor: InspectionVisitor): boolean {
    return this.ofName(name)(value, visitor);
  }

  private ofName(name: string): Inspect {
    const known = this.definitions.get(name);
    if (known !== undefined) return known;
    let made: Inspect | undefined;
    // Not before a value asks for it: types can contain themselves.
    const inspect: Inspect = (value, visitor) => (made ??= this.ofDefinition(name))(value, visitor);
    this.definitions.set(name, inspect);
    return inspect;
  }

  private ofDefinition(name: string): Inspect {
    const definition = this.model.definitions.get(name);
    if (definition?.kind === 'object') return this.ofObject(definition, { type: name, path: [] });
    if (definition?.kind === 'union') return this.ofUnion(definition);
    throw new Error(`The model has no object or union ${name}`);
  }

  private ofType(type: Type, place: DeclaredPlace): Inspect {
    switch (type.kind) {
      case 'reference': {
        const definition = this.model.definitions.get(type.name);
        return definition?.kind === 'enum' ? this.ofEnum(definition, type, place) : this.ofName(type.name);
      }
      case 'object':
        return this.ofObject(type, place);
      case 'list':
        return this.ofList(type, place);
      case 'map': {
        const inspect = this.ofType(type.value, within(place, '{}'));
        return (value, visitor) => isObject(value) && all(Object.values(value), inspect, visitor);
      }
      case 'alternatives':
        return this.ofAlternatives(type, place);
      default:
        return this.ofLeaf(type);
    }
  }

  private ofLeaf(type: Type): Inspect {
    const shape = typeShape(this.model, type);
    // Most are texts of any kind.
    return type.kind === 'string' && isScalarThatFits(shape, '')
      ? (value) => typeof value === 'string'
      : (value) => isScalarThatFits(shape, value) || collectFaults(shape, value).length === 0;
  }

  private ofObject({ fields, closed }: Pick<ObjectType, 'fields' | 'closed'>, place: DeclaredPlace): Inspect {
    const inspected = fields.map(
      (field) => [field, this.ofType(field.type, within(place, field.name))] as const,
    );
    return inspectObject(place, inspected, closed === true);
  }

  private ofList(type: ListType, place: DeclaredPlace): Inspect {
    const { element, minItems = 0, maxItems = Infinity, each } = type;
    // The items of a page are payloads of their own.
    const inspect: Inspect = each === undefined ? this.ofType(element, within(place, '[]')) : () => true;
    return (value, visitor) => {
      if (!Array.isArray(value)) return false;
      const isLong = value.length >= minItems && value.length <= maxItems;
      return all(value, inspect, visitor) && isLong;
    };
  }

  private ofUnion({ tagPath, members }: UnionDefinition): Inspect {
    const byTag = new Map<unknown, Inspect>();
    for (const { name, tags } of members) for (const tag of tags) byTag.set(tag, this.ofName(name));
    const tagOf = pathReader(tagPath);
    return (value, visitor) => byTag.get(tagOf(value))?.(value, visitor) ?? false;
  }

  private ofEnum(definition: EnumDefinition, type: Type, place: DeclaredPlace): Inspect {
    const listed = new Set<unknown>(definition.values.map(({ value }) => value));
    if (!definition.open) return (value) => listed.has(value);
    const shape = typeShape(this.model, type);
    return (value, visitor) => {
      if (listed.has(value)) return true;
      if (!isScalarThatFits(shape, value)) return false;
      visitor.code(place, definition, value as string | number);
      return true;
    };
  }

  /** A type without parts, of which codes can be unlisted. */
  private ofScalar(type: Type, place: DeclaredPlace): Inspect {
    const { model } = this;
    const shape = typeShape(model, type);
    return (value, visitor) => {
      const isCode = typeof value === 'string' || typeof value === 'number';
      const definition = isCode ? unlistedIn(model, type, value) : undefined;
      if (definition !== undefined) visitor.code(place, definition, value as string | number);
      return collectFaults(shape, value).length === 0;
    };
  }

  /** Where several alternatives are about values of a kind, nothing is known of the parts of such a value. */
  private ofAlternatives(type: AlternativesType, place: DeclaredPlace): Inspect {
    const choices = type.types.map((each) => ({
      kinds: jsonKinds(this.model, each),
      inspect: each.kind === 'const' ? undefined : this.ofType(each, place),
    }));
    const inspect = this.ofScalar(type, place);
    return (value, visitor) => {
      const kind = jsonKindOf(value);
      const [only, ...others] = choices.filter(({ kinds }) => kinds.includes(kind));
      const chosen = others.length === 0 ? only?.inspect : undefined;
      return (chosen ?? inspect)(value, visitor);
    };
  }
}

/** Inspects all values, whatever is wrong with some. */
function all(values: readonly unknown[], inspect: Inspect, visitor: InspectionVisitor): boolean {
  let isAllowed = true;
  for (const value of values) if (!inspect(value, visitor)) isAllowed = false;
  return isAllowed;
}
