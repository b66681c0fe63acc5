import type { CaptureAnalysis } from '../capture/analyze/capture-analysis.js';
import type { Model, UnionDefinition } from '../../compiler/model/model.js';
import { unionHabits, type UnionHabits } from '../draft/union-habits.js';
import { DraftNames } from './draft-names.js';
import type { Drafting, InferredPart } from './drafting.js';
import { MappingFinder } from './find-mapping.js';
import { inferCodeDrift, inferFieldDrift } from './infer-drift.js';
import { inferUnknownTypes } from './infer-unknown-types.js';
import { SpecDraft } from './spec-draft.js';

export interface InferRequest {
  readonly model: Model;
  /** The spec's files with `\n` line ends, including the shipped ones. */
  readonly sources: Readonly<Record<string, string>>;
  readonly analysis: CaptureAnalysis;
  readonly specFolder: string;
  /** The path from a folder to the schema of the spec language, if the project has one. */
  readonly editorSchema: (folder: string) => string | undefined;
}

export interface InferredSpec {
  readonly draft: SpecDraft;
  readonly parts: readonly InferredPart[];
}

/**
 * Drafts what captures contain and the spec does not have. Fields of existing types are optional, since its samples
 * lack them.
 */
export function inferSpec(request: InferRequest): InferredSpec {
  const { model, sources, analysis } = request;
  const finder = new MappingFinder(model, sources);
  const draft = new SpecDraft(request, finder);
  const parts: InferredPart[] = [];
  const drafting: Drafting = {
    ...{ model, analysis, finder, draft, names: new DraftNames(model) },
    habitsOf: habitsIn(request),
    note: (kind, name, count) => void parts.push({ kind, name, count }),
  };
  inferUnknownTypes(drafting);
  inferFieldDrift(drafting);
  inferCodeDrift(drafting);
  const { unrecognized } = analysis;
  if (unrecognized !== undefined) {
    const { file, line, column } = unrecognized.first;
    drafting.note('unrecognized', `${file}:${line}:${column}`, unrecognized.count);
  }
  return { draft, parts };
}

/** The habits of each union, computed once. */
function habitsIn({ model, specFolder }: InferRequest): (union: UnionDefinition) => UnionHabits {
  const known = new Map<UnionDefinition, UnionHabits>();
  return (union) => {
    const habits = known.get(union) ?? unionHabits(model, union, specFolder);
    known.set(union, habits);
    return habits;
  };
}
