import type { PlaygroundData } from '../../../authoring/docs/playground/playground-data.js';
import { readModelData } from '../../../authoring/docs/playground/model-data.js';
import type { Model } from '../../../compiler/model/model.js';
import { GeneratedCode } from './generated-code.js';
import type { ModuleFunctions } from './load-modules.js';

/** The spec of a page, and the code that is generated from it. */
export interface SpecOfPage {
  readonly model: Model;
  readonly code: GeneratedCode;
  /** Names that no further type can have, besides those of the types that there are. */
  readonly taken: ReadonlySet<string>;
}

export function readSpecOfPage(data: string, functions: ModuleFunctions): SpecOfPage {
  const { model, names } = JSON.parse(data) as PlaygroundData;
  return {
    model: readModelData(model),
    code: new GeneratedCode(functions, names),
    taken: new Set(names.besides),
  };
}
