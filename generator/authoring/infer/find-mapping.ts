import { fieldUnder } from '../../compiler/model/open-type.js';
import { lineage } from '../../compiler/model/inheritance.js';
import type { Definition, Field, Model, ObjectDefinition, Type } from '../../compiler/model/model.js';
import type { Range } from '../../base/source/range.js';
import type { YamlMapping } from '../../base/source/yaml-node.js';

/** A mapping of a spec file, and the definition that it belongs to. */
export interface FoundMapping {
  readonly file: string;
  readonly definition: string;
  readonly mapping: YamlMapping;
}

/** The mappings of the files of a spec. */
export interface SpecMappings {
  /** The mapping at a range of its file. */
  at(place: Range): YamlMapping | undefined;
  /** The mapping of a whole file. */
  root(file: string): YamlMapping | undefined;
}

/** Finds the mappings that entries can be added to. */
export class MappingFinder {
  constructor(
    private readonly model: Model,
    private readonly mappings: SpecMappings,
  ) {}

  /** The mapping for the fields of the object that `path` leads to from a type. Steps into lists are `[]`, those into maps `{}`. */
  fields(type: string, path: readonly string[]): FoundMapping | undefined {
    const definition = this.declaring(type, path[0]);
    if (definition === undefined) return undefined;
    const origin = path.length === 0 ? definition.origin : typeAt(definition.ownFields, path)?.origin;
    return this.find(definition, origin?.keys['fields']);
  }

  /** The values of an enum. */
  values(type: string): FoundMapping | undefined {
    const definition = this.model.definitions.get(type);
    return definition?.kind === 'enum' ? this.find(definition, definition.origin.keys['values']) : undefined;
  }

  /** The mapping of a whole file. */
  root(file: string): YamlMapping | undefined {
    return this.mappings.root(file);
  }

  /**
   * The type itself or, for a path through an inherited field, the one that declares it. A body is written where its
   * owner is.
   */
  private declaring(type: string, field: string | undefined): ObjectDefinition | undefined {
    const own = this.objectNamed(type);
    const written = own?.bodyOf === undefined ? own : this.objectNamed(own.bodyOf);
    if (written === undefined || field === undefined) return written;
    const owners = lineage(this.model, written.name).flatMap((name) => this.objectNamed(name) ?? []);
    return owners.find(({ ownFields }) => ownFields.some(({ name }) => name === field)) ?? written;
  }

  private objectNamed(name: string): ObjectDefinition | undefined {
    const definition = this.model.definitions.get(name);
    return definition?.kind === 'object' ? definition : undefined;
  }

  private find({ name }: Definition, place: Range | undefined): FoundMapping | undefined {
    if (place === undefined) return undefined;
    const mapping = this.mappings.at(place);
    return mapping && { file: place.file, definition: name, mapping };
  }
}

/** The type at the end of a path through objects, lists and maps that are written inside each other. */
function typeAt(fields: readonly Field[], path: readonly string[]): Type | undefined {
  let type: Type | undefined = { kind: 'object', fields };
  for (const step of path) {
    if (step === '[]') type = type?.kind === 'list' ? type.element : undefined;
    else if (step === '{}') type = type?.kind === 'map' ? type.value : undefined;
    else type = type?.kind === 'object' ? fieldUnder(type.fields, step)?.type : undefined;
  }
  return type;
}
