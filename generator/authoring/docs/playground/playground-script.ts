import type { CheckedSpec } from '../../../compiler/check-spec.js';
import type { Artifact } from '../../../compiler/emit/artifact.js';

/** JavaScript that runs before the page's own: the generated modules of the spec. */
export async function playgroundScript(_spec: CheckedSpec, _artifacts: readonly Artifact[]): Promise<string> {
  return '';
}
