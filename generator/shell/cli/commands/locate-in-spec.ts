import { originAt } from '../../../compiler/model/origin-at.js';
import { sourceLine, type SourcedModel, type SourceLine } from '../../../compiler/model/sourced-model.js';
import type { DeclaredPlace } from '../../../compiler/model/walk-value.js';

/** The file and line where the spec declares a field of a type. */
export function locateInSpec({
  model,
  sources,
}: SourcedModel): (place: DeclaredPlace) => SourceLine | undefined {
  return (place) => {
    const range = originAt(model, place);
    return range && sourceLine(range, sources);
  };
}
