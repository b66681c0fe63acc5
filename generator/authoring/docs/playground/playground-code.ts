import type { CheckedSpec } from '../../../compiler/check-spec.js';
import type { Artifact } from '../../../compiler/emit/artifact.js';
import { generatedNames } from './generated-names.js';
import { modelData } from './model-data.js';
import { moduleFunctions } from './module-functions.js';
import type { PlaygroundData } from './playground-data.js';

/**
 * All that the playground runs, as one script: the code that is generated from the spec, what the page knows of the
 * spec, and `bundle`, which runs with both in scope.
 */
export function playgroundCode(spec: CheckedSpec, artifacts: readonly Artifact[], bundle: string): string {
  const data: PlaygroundData = { model: modelData(spec.model), names: generatedNames(spec) };
  // As a text, since a key `__proto__` of a literal would be no property.
  const json = JSON.stringify(JSON.stringify(data));
  const parts = [`const kfgenModules=${moduleFunctions(artifacts)}`, `kfgenData=${json};\n${bundle}`];
  return `(()=>{"use strict";${parts.join(',\n')}})();\n`;
}
