import type { StatementStructures } from 'ts-morph';
import type { Model, UnionDefinition } from '../../model/model.js';
import { unionLeaves } from '../../model/union-leaves.js';
import type { Emitter } from '../emitter.js';
import { printStatements } from '../shared/print-statements.js';
import { dispatchFunction, handlersInterface } from './dispatch-function.js';
import { summaryFunction } from './summary-function.js';
import { labelFunctions } from './tag-labels.js';

/** For each union that asks for it: handlers by tag, a function that calls the right one, and Chinese labels of the tags. */
export const emitDispatch: Emitter = async (model) => {
  const definitions = [...model.definitions.values()];
  const unions = definitions.filter((definition) => definition.kind === 'union');
  const dispatched = unions.filter(({ dispatch }) => dispatch !== undefined);
  const { StructureKind } = await import('ts-morph');
  const statements = dispatched.flatMap((union, index): StatementStructures[] => [
    { kind: StructureKind.Interface, ...handlersInterface(model, union) },
    { kind: StructureKind.Function, ...dispatchFunction(model, union) },
    ...labelFunctions(model, union).map((each): StatementStructures => ({
      kind: StructureKind.Function,
      ...each,
    })),
    { kind: StructureKind.Function, ...summaryFunction(model, union, index === 0) },
  ]);
  const imports = dispatched.length === 0 ? ['export {};'] : [typeImport(model, dispatched), summaryImport];
  const text = await printStatements([...imports, ...statements]);
  return [{ path: 'src/dispatch.ts', language: 'typescript', text }];
};

const summaryImport = "import { summarizeItem } from './runtime/summarize.js';";

function typeImport(model: Model, unions: readonly UnionDefinition[]): string {
  const names = new Set(
    unions.flatMap((union) => [union.name, ...unionLeaves(model, union).map(({ name }) => name)]),
  );
  return `import type { ${[...names].join(', ')} } from './types.js';`;
}
