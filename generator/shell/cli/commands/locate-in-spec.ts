import { anchorOfField } from '../../../authoring/explain/anchor-of-topic.js';
import type { DocumentedLine } from '../../../authoring/capture/report/capture-report.js';
import { fragmentOf } from '../../../base/names/anchors.js';
import { originAt } from '../../../compiler/model/origin-at.js';
import { sourceLine, type SourcedModel } from '../../../compiler/model/sourced-model.js';
import type { DeclaredPlace } from '../../../compiler/model/walk-value.js';

/** The file and line where the spec declares a field of a type, and where the reference page, if there is one, has it. */
export function locateInSpec(
  { model, sources }: SourcedModel,
  page?: string,
): (place: DeclaredPlace) => DocumentedLine | undefined {
  return (place) => {
    const range = originAt(model, place);
    const owner = model.definitions.get(place.type);
    if (range === undefined) return undefined;
    const line = sourceLine(range, sources);
    if (page === undefined || owner?.kind !== 'object') return line;
    return { ...line, page: page + fragmentOf(anchorOfField(model, { owner, path: place.path })) };
  };
}
