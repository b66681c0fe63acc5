import type { Definition, Model } from '../../model/model.js';
import { reachableDefinitions } from '../../model/reachable-definitions.js';
import type { Emitter } from '../emitter.js';
import { commentBlock } from '../shared/comment-block.js';
import { constantName } from '../shared/constant-name.js';
import { documentationText } from '../shared/documentation-text.js';
import { importNames } from '../shared/import-names.js';
import { modelImports } from '../shared/model-imports.js';
import { printStatements } from '../shared/print-statements.js';

/** A Standard Schema object for every definition. The calls are marked pure, so that unused ones are dropped by bundlers. */
export const emitStandard: Emitter = async (model) => {
  const definitions = [...model.definitions.values()];
  const text = await printStatements([
    ...modelImports(definitions),
    ...importNames(
      definitions.map(({ name }) => constantName(name, 'Definition')),
      './definitions.js',
    ),
    ...importNames(
      definitions.map(({ name }) => `validate${name}`),
      './validate.js',
    ),
    // A namespace, since a spec may well have a type called StandardSchema.
    "import type * as standard from './runtime/standard-schema.js';",
    "import { standardSchema } from './runtime/standard-schema.js';",
    ...definitions.map((definition) => standardConstant(model, definition)),
  ]);
  return [{ path: 'src/standard.ts', language: 'typescript', text }];
};

function standardConstant(model: Model, definition: Definition): string {
  const { name, doc } = definition;
  const reachable = reachableDefinitions(model, definition, { embedded: true });
  const pieces = reachable.map((each) => `${each.name}: ${constantName(each.name, 'Definition')}`).join(', ');
  const comment = commentBlock(documentationText({ doc: `${name} 的 Standard Schema：${doc}` }));
  const call = `standardSchema(${JSON.stringify(name)}, validate${name}, () => ({ ${pieces} }))`;
  return `${comment}\nexport const ${constantName(name, 'Schema')}: standard.StandardSchema<${name}> = /* @__PURE__ */ ${call};`;
}
