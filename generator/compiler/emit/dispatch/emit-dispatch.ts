import type { UnionDefinition } from '../../model/model.js';
import { nestedUnions } from '../../model/union-leaves.js';
import type { Statement } from '../code/statement.js';
import type { EmitContext, Emitter } from '../emitter.js';
import type { WantedKey, WantedName } from '../names/wanted-name.js';
import { dispatchFunction } from './dispatch-function.js';
import { dispatchedUnions, type DispatchedUnion } from './dispatched-unions.js';
import { handlersInterface, handlersOf } from './handlers.js';
import { summaryFunction } from './summary-function.js';
import { labelFunction, labelNames } from './tag-labels.js';

/**
 * For each union with `dispatch`: handlers by tag, a function that calls the right one, and Chinese labels of the
 * tags.
 */
export const emitDispatch: Emitter = {
  exports: (model) => {
    const dispatched = dispatchedUnions(model);
    const labelled = new Set(dispatched.flatMap((union) => nestedUnions(model, union)));
    const unions = [...model.definitions.values()].filter((definition) => definition.kind === 'union');
    return [
      ...dispatched.flatMap(({ name, dispatch }): readonly WantedName[] => [
        { product: 'handlers', definition: name, choices: [`${name}Handlers`] },
        { product: 'dispatcher', definition: name, choices: [dispatch] },
        { product: 'summary', definition: name, choices: ['summarize', `summarize${name}`] },
      ]),
      ...unions.flatMap((union): readonly WantedName[] =>
        labelled.has(union)
          ? [{ product: 'tagLabel', definition: union.name, choices: labelNames(union) }]
          : [],
      ),
    ];
  },
  keys: (model) =>
    dispatchedUnions(model).flatMap((union): readonly WantedKey[] => {
      const place = { module: 'dispatch', type: `${union.name}Handlers` } as const;
      const handlers = handlersOf(model, union).map(({ key, type }) => ({ ...place, key, definition: type }));
      return [{ ...place, key: 'fallback' }, ...handlers];
    }),
  emit: (context) => {
    const labelled = new Set<UnionDefinition>();
    const statements = dispatchedUnions(context.model).flatMap((union) => {
      const unions = nestedUnions(context.model, union).filter((each) => !labelled.has(each));
      unions.forEach((each) => labelled.add(each));
      return unionStatements(context, union, unions);
    });
    return [{ kind: 'module', name: 'dispatch', statements }];
  },
};

/** What is generated for a union, with the labels for those nested unions that have none yet. */
function unionStatements(
  context: EmitContext,
  union: DispatchedUnion,
  unlabelled: readonly UnionDefinition[],
): readonly Statement[] {
  return [
    handlersInterface(context, union),
    dispatchFunction(context, union),
    ...unlabelled.map((each) => labelFunction(context, each)),
    summaryFunction(context, union),
  ];
}
