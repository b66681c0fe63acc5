import type { CaptureAnalysis } from '../capture/analyze/capture-analysis.js';
import type { Model, UnionDefinition } from '../../compiler/model/model.js';
import type { UnionHabits } from '../draft/union-habits.js';
import type { DraftNames } from './draft-names.js';
import type { MappingFinder } from './find-mapping.js';
import type { SharedDrafts } from './shared-drafts.js';
import type { SpecDraft } from './spec-draft.js';

/** Something that was added to the spec, or why it was not. */
export interface InferredPart {
  /**
   * `hidden`: its name may be content; `crowded`: there are so many names in one place that they are keys;
   * `unplaced`: the spec has no place for it; `unrecognized`: payloads of which nothing says what they are, called
   * after the place of the first.
   */
  readonly kind: 'type' | 'field' | 'code' | 'hidden' | 'crowded' | 'unplaced' | 'unrecognized';
  readonly name: string;
  readonly count: number;
}

/** What drafting has at hand. */
export interface Drafting {
  readonly model: Model;
  readonly analysis: CaptureAnalysis;
  readonly names: DraftNames;
  readonly shared: SharedDrafts;
  readonly habitsOf: (union: UnionDefinition) => UnionHabits;
  readonly finder: MappingFinder;
  readonly draft: SpecDraft;
  readonly note: (kind: InferredPart['kind'], name: string, count: number) => void;
}
