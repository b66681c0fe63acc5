import type { CaptureAnalysis } from '../capture/analyze/capture-analysis.js';
import { newObjectProfile, newProfile, type Profile } from '../capture/analyze/profile.js';
import type { Model, UnionDefinition } from '../../compiler/model/model.js';
import { unionHabits, type UnionHabits } from '../draft/union-habits.js';
import { inferFamilies } from './begin/infer-families.js';
import type { BegunSpec } from './begin/spec-beginning.js';
import { DraftNames } from './draft-names.js';
import type { Drafting, InferredPart } from './drafting.js';
import { wholeProfile } from './field-additions.js';
import { MappingFinder, type SpecMappings } from './find-mapping.js';
import { fieldsToAdd, inferCodeDrift, inferFieldDrift } from './infer-drift.js';
import { KnownObjects } from './known-objects.js';
import { inferUnknownTypes, placedTypes } from './infer-unknown-types.js';
import type { PlacedAddition } from './inherit-additions.js';
import { neededDefinitions } from './needed-definitions.js';
import { SharedDrafts } from './shared-drafts.js';
import { SharedObjects } from './shared-objects.js';
import { SpecDraft } from './spec-draft.js';

export interface InferRequest {
  readonly model: Model;
  /** The spec's files with `\n` line ends, including the shipped ones. */
  readonly sources: Readonly<Record<string, string>>;
  readonly mappings: SpecMappings;
  readonly analysis: CaptureAnalysis;
  /** What the spec begins with, if it has no place for any payload; its model and analysis are those above. */
  readonly begun?: BegunSpec | undefined;
  /** Names that no definition is to get, because something else in the generated code has them. */
  readonly avoidedNames?: ReadonlySet<string>;
  readonly specFolder: string;
  /** The path from a folder to the schema of the spec language, if the project has one. */
  readonly editorSchema: (folder: string) => string | undefined;
}

export interface InferredSpec {
  /** The names that definitions were given. */
  readonly names: ReadonlySet<string>;
  readonly draft: SpecDraft;
  readonly parts: readonly InferredPart[];
}

/**
 * Drafts what captures contain and the spec does not have. Fields of existing types are optional, since its samples
 * lack them. An object that occurs in several places becomes one definition.
 */
export function inferSpec(request: InferRequest): InferredSpec {
  const { model, mappings, analysis, begun } = request;
  const finder = new MappingFinder(model, mappings);
  const draft = new SpecDraft(request, finder);
  const parts: InferredPart[] = [];
  const later: InferredPart[] = [];
  const types = placedTypes({ model, analysis, note: noteIn(parts) });
  const fields = fieldsToAdd({ model, analysis, finder, note: noteIn(later) });
  const families = begun?.families ?? [];
  const names = new DraftNames(model, request.avoidedNames);
  const profiles = [...types.map(({ finding }) => finding), ...families].map(({ profile }) => profile);
  const objects = new SharedObjects([...profiles, ...fields.map(holderOf)]);
  const shared = new SharedDrafts(new KnownObjects(model), objects, names);
  const note = noteIn(parts);
  const drafting = { model, analysis, names, shared, habitsOf: habitsIn(request), finder, draft, note };
  if (begun?.union !== undefined && types.length > 0) draftUnion(drafting, begun.union);
  inferUnknownTypes(drafting, types);
  inferFamilies(drafting, families);
  parts.push(...later);
  inferFieldDrift(drafting, fields);
  inferCodeDrift(drafting);
  createSharedFiles(drafting);
  noteUnrecognized(drafting);
  return { draft, parts, names: names.given };
}

function noteIn(parts: InferredPart[]): Drafting['note'] {
  return (kind, name, count) => void parts.push({ kind, name, count });
}

/** An object with a field that is to be added, so that objects in it are found. */
function holderOf({ addition }: PlacedAddition): Profile {
  const object = newObjectProfile();
  object.fields.set(addition.name, wholeProfile(addition));
  return { ...newProfile(), object };
}

/** The habits of each union, computed once. */
function habitsIn({ model, specFolder, begun }: InferRequest): (union: UnionDefinition) => UnionHabits {
  const known = new Map<UnionDefinition, UnionHabits>();
  return (union) => {
    const habits = known.get(union) ?? unionHabits(model, union, specFolder);
    const isBegun = union === begun?.union;
    known.set(
      union,
      isBegun ? { ...habits, folder: '', affixes: { prefix: '', suffix: begun.suffix } } : habits,
    );
    return known.get(union) ?? habits;
  };
}

function draftUnion({ analysis, draft, note }: Drafting, { name, tagPath }: UnionDefinition): void {
  const tag = tagPath.join('.');
  draft.createFile('payload', { [name]: { doc: `TODO 由 ${tag} 区分的数据的中文说明`, union: tag } });
  note('type', name, analysis.items);
}

/** A file for each object that drafts refer to from several places. */
function createSharedFiles({ shared, draft, note }: Drafting): void {
  for (const { word, name, definitions, count } of shared.neededBy(draft.bodies())) {
    draft.createFile(`shared/${word}`, Object.fromEntries(neededDefinitions({ type: name }, definitions)));
    note('type', name, count);
  }
}

function noteUnrecognized({ analysis: { unrecognized }, note }: Drafting): void {
  if (unrecognized === undefined) return;
  const { file, line, column } = unrecognized.first;
  note('unrecognized', `${file}:${line}:${column}`, unrecognized.count);
}
