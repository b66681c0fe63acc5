import type { InferredPart } from '../../../authoring/infer/drafting.js';
import type { SpecMappings } from '../../../authoring/infer/find-mapping.js';
import { inferSpec } from '../../../authoring/infer/infer-spec.js';
import type { Examination } from './examination.js';
import type { SpecOfPage } from './spec-of-page.js';

export interface Draft {
  /** The files, each after a comment with its path; empty if there is nothing to draft. */
  readonly text: string;
  readonly leftOut: readonly InferredPart[];
}

const SPEC_FOLDER = 'spec';

/** What the spec does not have, as `kfgen infer` drafts it for a spec that is not one's own: as new types and amendments. */
export function draftOf(examination: Examination, spec: Pick<SpecOfPage, 'model' | 'taken'>): Draft {
  const begun = examination.begun();
  const { model, analysis } = begun ?? { model: spec.model, analysis: examination.analysis };
  const { draft, parts } = inferSpec({
    ...{ model, analysis, begun, mappings: emptyMappings, sources: {} },
    ...{ avoidedNames: spec.taken, specFolder: SPEC_FOLDER, editorSchema: () => undefined },
  });
  const files = [...draft.newFiles()].map(([path, text]) => `# ${path}\n\n${text}`);
  const isAdded = ({ kind }: InferredPart): boolean => ['type', 'field', 'code'].includes(kind);
  return { text: files.join('\n'), leftOut: parts.filter((part) => !isAdded(part)) };
}

/** Nothing is added to these: it becomes an amendment. */
const emptyMappings: SpecMappings = {
  at: (range) => ({ kind: 'mapping', range, entries: [] }),
  root: () => undefined,
};
