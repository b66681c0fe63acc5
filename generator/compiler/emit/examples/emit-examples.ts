import type { ObjectDefinition } from '../../model/model.js';
import type { Emitter } from '../emitter.js';
import { commentBlock } from '../shared/comment-block.js';
import { constantName } from '../shared/constant-name.js';
import { documentationText } from '../shared/documentation-text.js';
import { modelImports } from '../shared/model-imports.js';
import { printStatements } from '../shared/print-statements.js';

/** One typed payload per type, for consumers' own tests: the first example of each object that has one. */
export const emitExamples: Emitter = async ({ definitions }) => {
  const objects = [...definitions.values()].filter((definition) => definition.kind === 'object');
  const shown = objects.filter(({ examples }) => examples.length > 0);
  const statements = [...modelImports(shown), ...shown.map(exampleConstant)];
  const text = await printStatements(shown.length === 0 ? ['export {};'] : statements);
  return [{ path: 'src/examples.ts', language: 'typescript', text }];
};

/** An assertion rather than an annotation: an example may hold fields that the type does not name. */
function exampleConstant({ name, doc, examples }: ObjectDefinition): string {
  const comment = commentBlock(documentationText({ doc: `${name} 的样例：${doc}` }));
  const value = JSON.stringify(examples[0]);
  return `${comment}\nexport const ${constantName(name, 'Example')}: ${name} = ${value} as ${name};`;
}
