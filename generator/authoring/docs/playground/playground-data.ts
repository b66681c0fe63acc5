import type { GeneratedNames } from './generated-names.js';
import type { ModelData } from './model-data.js';

/** What the page knows of its spec besides the code that is generated from it. */
export interface PlaygroundData {
  readonly model: ModelData;
  readonly names: GeneratedNames;
}
